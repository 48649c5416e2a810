<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActivityExport</name>
    <message>
        <source>When (UTC)</source>
        <translation>Cuándo (UTC)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Object ID</source>
        <translation>ID del objeto</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Comercio</translation>
    </message>
    <message>
        <source>Merchant ID</source>
        <translation>ID del comercio</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Operation ID</source>
        <translation>ID de la operación</translation>
    </message>
</context>
<context>
    <name>ActivityTable</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Comercio</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
</context>
<context>
    <name>ActivityTexts</name>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>closed by hand</source>
        <translation>cerrado a mano</translation>
    </message>
    <message>
        <source>does not show it</source>
        <translation>no lo muestra</translation>
    </message>
    <message>
        <source>does not show what was sent</source>
        <translation>no muestra lo enviado</translation>
    </message>
    <message>
        <source>found after a restart</source>
        <translation>encontrado tras un reinicio</translation>
    </message>
    <message>
        <source>shows another</source>
        <translation>muestra otro</translation>
    </message>
    <message>
        <source>shows the new</source>
        <translation>muestra el nuevo</translation>
    </message>
    <message>
        <source>shows the old</source>
        <translation>muestra el antiguo</translation>
    </message>
    <message>
        <source>shows what was sent</source>
        <translation>muestra lo enviado</translation>
    </message>
    <message>
        <source>is our link in force after all?</source>
        <translation>¿está vigente nuestro vínculo después de todo?</translation>
    </message>
    <message>
        <source>is our link in force?</source>
        <translation>¿está vigente nuestro vínculo?</translation>
    </message>
    <message>
        <source>is the new secret in force after all?</source>
        <translation>¿está vigente el secreto nuevo después de todo?</translation>
    </message>
    <message>
        <source>is the new secret in force now?</source>
        <translation>¿está ya vigente el secreto nuevo?</translation>
    </message>
    <message>
        <source>is the new secret in force?</source>
        <translation>¿está vigente el secreto nuevo?</translation>
    </message>
    <message>
        <source>is the old secret in force?</source>
        <translation>¿está vigente el secreto antiguo?</translation>
    </message>
    <message>
        <source>link again</source>
        <translation>vincular de nuevo</translation>
    </message>
    <message>
        <source>reading before the same is set again</source>
        <translation>consulta antes de definir lo mismo otra vez</translation>
    </message>
    <message>
        <source>reading which secret is in force</source>
        <translation>consulta de qué secreto está vigente</translation>
    </message>
    <message>
        <source>setting the same again</source>
        <translation>definir lo mismo otra vez</translation>
    </message>
    <message>
        <source>the same change again</source>
        <translation>el mismo cambio otra vez</translation>
    </message>
    <message>
        <source>activate or deactivate</source>
        <translation>activar o desactivar</translation>
    </message>
    <message>
        <source>disable</source>
        <translation>desactivar</translation>
    </message>
    <message>
        <source>enable</source>
        <translation>activar</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>multi-method meta-connector</source>
        <translation>metaconector de varios métodos</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>cambiar nombre</translation>
    </message>
    <message>
        <source>routing meta-connector</source>
        <translation>metaconector de enrutamiento</translation>
    </message>
    <message>
        <source>%1 (HTTP %2)</source>
        <translation>%1 (HTTP %2)</translation>
    </message>
    <message>
        <source>%1, waiting %2 s</source>
        <translation>%1, espera de %2 s</translation>
    </message>
    <message numerus="yes">
        <source>%n new one(s) found</source>
        <translation>
            <numerusform>%n nuevo encontrado</numerusform>
            <numerusform>%n nuevos encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>conservado</translation>
    </message>
    <message>
        <source>set aside by hand</source>
        <translation>terminado a mano, conservado</translation>
    </message>
    <message>
        <source>nothing was kept any more</source>
        <translation>ya no se conservaba nada</translation>
    </message>
</context>
<context>
    <name>Ages</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <translation>d MMM yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d MMM, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
</context>
<context>
    <name>AtomicFile</name>
    <message>
        <source>The file “%1” could not be written. If it existed before, it is unchanged. Free some space, or choose another folder. The system says: %2</source>
        <translation>No se pudo escribir el archivo «%1». Si ya existía, no ha cambiado. Libere espacio o elija otra carpeta. El sistema indica: %2</translation>
    </message>
    <message>
        <source>The file has no name. Choose a file name.</source>
        <translation>El archivo no tiene nombre. Elija un nombre de archivo.</translation>
    </message>
    <message>
        <source>The path “%1” is a folder. Choose a file name in it.</source>
        <translation>La ruta «%1» es una carpeta. Elija un nombre de archivo dentro de ella.</translation>
    </message>
    <message>
        <source>The path “%1” is not an ordinary file. Choose another name.</source>
        <translation>La ruta «%1» no es un archivo corriente. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Choose another folder.</source>
        <translation>La carpeta «%1» no existe. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The file “%1” is write-protected. Choose another name.</source>
        <translation>El archivo «%1» está protegido contra escritura. Elija otro nombre.</translation>
    </message>
    <message>
        <source>You may not write to the folder “%1”. Choose another folder.</source>
        <translation>No tiene permiso para escribir en la carpeta «%1». Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>BatchTable</name>
    <message>
        <source>Connector</source>
        <translation>Conector</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Comercio</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>CatalogueExport</name>
    <message>
        <source>Read at (UTC)</source>
        <translation>Cargado (UTC)</translation>
    </message>
    <message>
        <source>The export is complete, but its description is not: %1</source>
        <translation>La exportación está completa, pero su descripción no: %1</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>No se pudo escribir la salida: %1.</translation>
    </message>
</context>
<context>
    <name>CatalogueLoader</name>
    <message>
        <source>The platform&apos;s list does not come to an end.</source>
        <translation>La lista de la plataforma no termina.</translation>
    </message>
    <message>
        <source>The list changed while it was being read.</source>
        <translation>La lista cambió mientras se cargaba.</translation>
    </message>
    <message>
        <source>The page has fewer rows than announced.</source>
        <translation>La página tiene menos filas de las anunciadas.</translation>
    </message>
    <message>
        <source>The platform answers every page with the first one.</source>
        <translation>La plataforma responde a cada página con la primera.</translation>
    </message>
    <message>
        <source>The page shows the same row twice.</source>
        <translation>La página muestra la misma fila dos veces.</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>No account yet</source>
        <translation>Aún no hay cuentas</translation>
    </message>
    <message>
        <source>Add an account to see its %1 here.</source>
        <translation>Añada una cuenta para ver aquí sus %1.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Añadir cuenta…</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Aún sin cargar</translation>
    </message>
    <message>
        <source>The %1 have not been read.</source>
        <translation>La lista de %1 aún no se ha cargado.</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Cargar ahora</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Cargando %1…</translation>
    </message>
    <message>
        <source>Rows appear as soon as answers arrive.</source>
        <translation>Las filas aparecen en cuanto llegan las respuestas.</translation>
    </message>
    <message>
        <source>No %1 here</source>
        <translation>No hay %1 aquí</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Cargar de nuevo</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>None of the %1 match the search and the filters.</source>
        <translation>Ningún resultado en la lista de %1 para esta búsqueda y estos filtros.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Restablecer búsqueda y filtros</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>CatalogueState</name>
    <message numerus="yes">
        <source>and %n more account(s)</source>
        <translation>
            <numerusform>y %n cuenta más</numerusform>
            <numerusform>y %n cuentas más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogueTable</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Platform status</source>
        <translation>Estado en plataforma</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>ID externo</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>hace %n h</numerusform>
            <numerusform>hace %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Comercio</translation>
    </message>
</context>
<context>
    <name>ChargebackStopTexts</name>
    <message>
        <source>A merchant is in the list twice</source>
        <translation>Un comercio está dos veces en la lista</translation>
    </message>
    <message>
        <source>ChargebackStop takes each merchant of an integration once.</source>
        <translation>ChargebackStop admite cada comercio de una integración una sola vez.</translation>
    </message>
    <message>
        <source>Remove the second one, then send again.</source>
        <translation>Quite el segundo y envíe de nuevo.</translation>
    </message>
    <message>
        <source>A merchant cannot be used here</source>
        <translation>Un comercio no se puede usar aquí</translation>
    </message>
    <message>
        <source>At least one does not exist, belongs to another organisation, or is not visible to this key.</source>
        <translation>Al menos uno no existe, pertenece a otra organización o no es visible para esta clave.</translation>
    </message>
    <message>
        <source>Compare the merchants with the chosen organisation, then send again.</source>
        <translation>Compare los comercios con la organización elegida y envíe de nuevo.</translation>
    </message>
    <message>
        <source>This type of integration cannot be changed</source>
        <translation>Las integraciones de este tipo no se pueden cambiar</translation>
    </message>
    <message>
        <source>ChargebackStop changes CUSTOM_ORDERS integrations only.</source>
        <translation>ChargebackStop solo cambia integraciones de tipo CUSTOM_ORDERS.</translation>
    </message>
    <message>
        <source>Use the platform&apos;s dashboard for this one.</source>
        <translation>Para esta, use el panel de la plataforma.</translation>
    </message>
    <message>
        <source>The change was empty</source>
        <translation>El cambio estaba vacío</translation>
    </message>
    <message>
        <source>ChargebackStop found neither a name nor a status in it.</source>
        <translation>ChargebackStop no encontró en él ni un nombre ni un estado.</translation>
    </message>
    <message>
        <source>Change the name, then send again.</source>
        <translation>Cambie el nombre y envíe de nuevo.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>The platform confirmed the new credential of %1, and this console no longer has it.</source>
        <translation>La plataforma confirmó la nueva credencial de %1, y esta consola ya no la tiene.</translation>
    </message>
    <message>
        <source>Which credential of %1 is in force stays unproven, and a copy that was sent may still take effect. Do not revoke any key at the processor before you know.</source>
        <translation>Sigue sin probarse qué credencial de %1 está vigente, y una copia enviada aún puede surtir efecto. No revoque ninguna clave en el procesador antes de saberlo.</translation>
    </message>
    <message>
        <source>A new change may begin afterwards.</source>
        <translation>Después se puede empezar un cambio nuevo.</translation>
    </message>
    <message>
        <source>Both credentials are kept until someone removes them under Rotations. A new change may begin afterwards.</source>
        <translation>Ambas credenciales se conservan hasta que alguien las elimine en «Rotaciones». Después se puede empezar un cambio nuevo.</translation>
    </message>
    <message>
        <source>It is not known whether the new credential of %1 is in force. If it is, and you have no copy of your own, it is lost. This cannot be undone.</source>
        <translation>No se sabe si la nueva credencial de %1 está vigente. Si lo está y usted no tiene una copia propia, se pierde. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>The previous credential of %1 can then no longer be restored from here. The one in force stays as it is. This cannot be undone.</source>
        <translation>Después, la credencial anterior de %1 ya no se podrá restaurar desde aquí. La vigente queda como está. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Forget both credentials now?</source>
        <translation>¿Eliminar ahora ambas credenciales?</translation>
    </message>
    <message>
        <source>Forget the previous credential now?</source>
        <translation>¿Eliminar ahora la credencial anterior?</translation>
    </message>
    <message>
        <source>Forget now</source>
        <translation>Eliminar ahora</translation>
    </message>
    <message>
        <source>The new credential is kept until someone removes it under Rotations. A new change may begin afterwards.</source>
        <translation>La nueva credencial se conserva hasta que alguien la elimine en «Rotaciones». Después se puede empezar un cambio nuevo.</translation>
    </message>
    <message>
        <source>Forget the new credential now?</source>
        <translation>¿Eliminar ahora la nueva credencial?</translation>
    </message>
    <message>
        <source>Give up and record this change as %1?</source>
        <translation>¿Desistir y registrar este cambio como «%1»?</translation>
    </message>
    <message>
        <source>Record as %1</source>
        <translation>Registrar como «%1»</translation>
    </message>
    <message>
        <source>The new credential of %1 is in force, and may be kept nowhere else on this computer. If you have no copy of your own, it is lost. This cannot be undone.</source>
        <translation>La nueva credencial de %1 está en vigor y quizá no se conserve en ningún otro lugar de este equipo. Si no tiene una copia propia, se pierde. Esto no se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>CredentialFields</name>
    <message>
        <source>API key or public key</source>
        <translation>Clave de API o clave pública</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>API password</source>
        <translation>Contraseña de API</translation>
    </message>
    <message>
        <source>API secret or private key</source>
        <translation>Secreto de API o clave privada</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>Secreto de API</translation>
    </message>
    <message>
        <source>API username</source>
        <translation>Nombre de usuario de API</translation>
    </message>
    <message>
        <source>URL prefix</source>
        <translation>Prefijo de URL</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>ID de cuenta</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>ID de aplicación</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Merchant ID for ACH</source>
        <translation>ID del comercio para ACH</translation>
    </message>
    <message>
        <source>Merchant ID</source>
        <translation>ID del comercio</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>Private secret</source>
        <translation>Secreto privado</translation>
    </message>
    <message>
        <source>Public integration key</source>
        <translation>Clave pública de integración</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clave pública</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Clave secreta</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation>Secreto compartido</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
</context>
<context>
    <name>CredentialTexts</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>LIVE: real merchants, real payments</source>
        <translation>LIVE: comercios y pagos reales</translation>
    </message>
    <message>
        <source>TEST: no real payments</source>
        <translation>TEST: sin pagos reales</translation>
    </message>
    <message>
        <source>Read-only: no changes</source>
        <translation>Solo lectura: sin cambios</translation>
    </message>
    <message>
        <source>Confirm every change</source>
        <translation>Confirmar cada cambio</translation>
    </message>
    <message>
        <source>Confirm every change by typing the name</source>
        <translation>Confirmar cada cambio escribiendo el nombre</translation>
    </message>
    <message>
        <source>Free: no confirmation</source>
        <translation>Libre: sin confirmación</translation>
    </message>
    <message>
        <source>Current credential, as this console stored it on %1: fingerprint %2</source>
        <translation>Credencial actual, como la guardó esta consola el %1: huella %2</translation>
    </message>
    <message>
        <source>Last recorded as stored on %1: fingerprint %2. It cannot be checked until the keychain is available.</source>
        <translation>Último registro: guardada el %1, huella %2. No se puede comprobar hasta que el llavero esté disponible.</translation>
    </message>
</context>
<context>
    <name>EditTexts</name>
    <message>
        <source>New integration…</source>
        <translation>Nueva integración…</translation>
    </message>
    <message>
        <source>New Paygentic integration</source>
        <translation>Nueva integración de Paygentic</translation>
    </message>
    <message>
        <source>Create integration</source>
        <translation>Crear integración</translation>
    </message>
    <message>
        <source>A merchant has one integration for each provider. If there is one already, nothing is sent, and that one is shown instead.</source>
        <translation>Un comercio tiene una integración por proveedor. Si ya hay una, no se envía nada y se muestra esa.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Edit Paygentic integration</source>
        <translation>Editar integración de Paygentic</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>Paygentic does not say whether it keeps what is left out. The whole integration is therefore sent, as read just before, with your changes.</source>
        <translation>Paygentic no dice si conserva lo que se omite. Por eso se envía la integración entera, tal como se cargó justo antes, con sus cambios.</translation>
    </message>
    <message>
        <source>New ChargebackStop integration</source>
        <translation>Nueva integración de ChargebackStop</translation>
    </message>
    <message>
        <source>An integration cannot be deleted, and its merchants cannot be changed later.</source>
        <translation>Una integración no se puede eliminar, y sus comercios no se pueden cambiar después.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Rename integration</source>
        <translation>Cambiar el nombre de la integración</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>New merchant…</source>
        <translation>Nuevo comercio…</translation>
    </message>
    <message>
        <source>New Preczn merchant</source>
        <translation>Nuevo comercio de Preczn</translation>
    </message>
    <message>
        <source>Create merchant</source>
        <translation>Crear comercio</translation>
    </message>
    <message>
        <source>Preczn documents no way to delete a merchant.</source>
        <translation>Preczn no documenta ninguna forma de eliminar un comercio.</translation>
    </message>
    <message>
        <source>Activate or deactivate…</source>
        <translation>Activar o desactivar…</translation>
    </message>
    <message>
        <source>Activate or deactivate merchant</source>
        <translation>Activar o desactivar comercio</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Edit labels…</source>
        <translation>Editar etiquetas…</translation>
    </message>
    <message>
        <source>Edit labels</source>
        <translation>Editar etiquetas</translation>
    </message>
    <message>
        <source>Save labels</source>
        <translation>Guardar etiquetas</translation>
    </message>
    <message>
        <source>New connector…</source>
        <translation>Nuevo conector…</translation>
    </message>
    <message>
        <source>New connector</source>
        <translation>Nuevo conector</translation>
    </message>
    <message>
        <source>Create connector</source>
        <translation>Crear conector</translation>
    </message>
    <message>
        <source>New routing meta-connector…</source>
        <translation>Nuevo metaconector de enrutamiento…</translation>
    </message>
    <message>
        <source>New routing meta-connector</source>
        <translation>Nuevo metaconector de enrutamiento</translation>
    </message>
    <message>
        <source>New multi-method meta-connector…</source>
        <translation>Nuevo metaconector de varios métodos…</translation>
    </message>
    <message>
        <source>New multi-method meta-connector</source>
        <translation>Nuevo metaconector de varios métodos</translation>
    </message>
    <message>
        <source>Edit connector</source>
        <translation>Editar conector</translation>
    </message>
    <message>
        <source>IXOPAY does not say whether it keeps what is left out. The whole connector is therefore sent, as read just before, with your changes.</source>
        <translation>IXOPAY no dice si conserva lo que se omite. Por eso se envía el conector entero, tal como se cargó justo antes, con sus cambios.</translation>
    </message>
    <message>
        <source>Enable…</source>
        <translation>Activar…</translation>
    </message>
    <message>
        <source>Enable connector</source>
        <translation>Activar conector</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>The whole connector is sent, as read just before, with this one change.</source>
        <translation>Se envía el conector entero, tal como se cargó justo antes, con este único cambio.</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Desactivar…</translation>
    </message>
    <message>
        <source>Disable connector</source>
        <translation>Desactivar conector</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>New IXOPAY merchant</source>
        <translation>Nuevo comercio de IXOPAY</translation>
    </message>
    <message>
        <source>The platform reported success, but shows other values.</source>
        <translation>La plataforma respondió con éxito, pero muestra otros valores.</translation>
    </message>
    <message>
        <source>Several new ones of that name were found. The console cannot tell which of them is yours.</source>
        <translation>Se encontraron varios nuevos con ese nombre. La consola no puede saber cuál es el suyo.</translation>
    </message>
    <message>
        <source>No answer proves what became of it.</source>
        <translation>Ninguna respuesta prueba qué fue del cambio.</translation>
    </message>
    <message>
        <source>No answer proves what became of it, and what was sent is not seen at the platform. A late copy may still arrive. Look again before you send it once more.</source>
        <translation>Ninguna respuesta prueba qué fue del cambio, y lo enviado no se ve en la plataforma. Aún puede llegar una copia tardía. Compruébelo de nuevo antes de enviarlo otra vez.</translation>
    </message>
    <message>
        <source>Somebody else has changed it since it was opened. Nothing was sent. The form now shows what the platform has, with your changes on top.</source>
        <translation>Otra persona lo ha cambiado desde que se abrió. No se envió nada. El formulario muestra ahora lo que tiene la plataforma, con sus cambios aplicados.</translation>
    </message>
    <message>
        <source>It exists already. Nothing was sent. The form now shows what the platform has, with your changes on top.</source>
        <translation>Ya existe. No se envió nada. El formulario muestra ahora lo que tiene la plataforma, con sus cambios aplicados.</translation>
    </message>
    <message>
        <source>Not one byte of it left this computer.</source>
        <translation>Ni un byte de este cambio salió de este equipo.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>The platform allows this for CUSTOM_ORDERS integrations only.</source>
        <translation>La plataforma solo lo permite en integraciones de tipo CUSTOM_ORDERS.</translation>
    </message>
    <message>
        <source>It is in this state already.</source>
        <translation>Ya está en este estado.</translation>
    </message>
    <message>
        <source>First choose the merchant or organisation it will belong to.</source>
        <translation>Elija primero el comercio o la organización a la que pertenecerá.</translation>
    </message>
    <message>
        <source>It is archived, and the platform does not change it any more.</source>
        <translation>Está archivado, y la plataforma ya no lo cambia.</translation>
    </message>
    <message>
        <source>It is not visible to this key.</source>
        <translation>No es visible para esta clave.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 el %2</translation>
    </message>
    <message>
        <source>The answer was lost, but the platform shows what was sent.</source>
        <translation>La respuesta se perdió, pero la plataforma muestra lo enviado.</translation>
    </message>
    <message>
        <source>The platform reported success and shows what was sent.</source>
        <translation>La plataforma informó de éxito y muestra lo enviado.</translation>
    </message>
    <message>
        <source>The platform refused the only copy that was sent: nothing was changed.</source>
        <translation>La plataforma rechazó la única copia enviada: no cambió nada.</translation>
    </message>
    <message>
        <source>No answer proves what became of it, and looking cannot tell: the platform hides what was sent in %1.</source>
        <translation>Ninguna respuesta prueba qué fue del cambio, y comprobarlo no ayuda: la plataforma oculta lo enviado en %1.</translation>
    </message>
    <message>
        <source>The platform reported success. It hides what was sent in %1, so that could not be compared.</source>
        <translation>La plataforma informó de éxito. Oculta lo enviado en %1, así que eso no se pudo comparar.</translation>
    </message>
    <message>
        <source>Other fields differ from what was read just before: %1. Please look at them.</source>
        <translation>Otros campos difieren de lo cargado justo antes: %1. Revíselos.</translation>
    </message>
    <message>
        <source>The credentials that were sent are kept until the console is closed.</source>
        <translation>Las credenciales enviadas se conservan hasta que se cierre la consola.</translation>
    </message>
    <message>
        <source>A merchant can process only while it is active and has an active connection.</source>
        <translation>Un comercio solo puede procesar mientras está activo y tiene una conexión activa.</translation>
    </message>
    <message>
        <source>No answer proves what became of it. The console now checks at the platform by itself.</source>
        <translation>Ninguna respuesta demuestra qué fue de ello. La consola lo comprueba ahora por sí misma en la plataforma.</translation>
    </message>
    <message>
        <source>No answer proves what became of it. The console goes on checking at the platform by itself (checks so far: %1).</source>
        <translation>Ninguna respuesta demuestra qué fue de ello. La consola sigue comprobándolo por sí misma en la plataforma (comprobaciones hasta ahora: %1).</translation>
    </message>
    <message>
        <source>Creation</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Change of name</source>
        <translation>Cambio de nombre</translation>
    </message>
    <message>
        <source>Disabling</source>
        <translation>Desactivación</translation>
    </message>
    <message>
        <source>Enabling</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Change of labels</source>
        <translation>Cambio de etiquetas</translation>
    </message>
    <message>
        <source>Change of status</source>
        <translation>Cambio de estado</translation>
    </message>
    <message>
        <source>Edit of fields</source>
        <translation>Edición de campos</translation>
    </message>
    <message>
        <source>Do not create it a second time meanwhile. You may close this window: the checks go on.</source>
        <translation>No lo cree entretanto por segunda vez. Puede cerrar esta ventana: las comprobaciones continúan.</translation>
    </message>
    <message>
        <source>You may close this window: the checks go on.</source>
        <translation>Puede cerrar esta ventana: las comprobaciones continúan.</translation>
    </message>
    <message>
        <source>The secrets you entered are kept in memory before anything is sent, and are gone when you quit.</source>
        <translation>Los secretos introducidos se guardan en memoria antes de enviar nada y desaparecen al salir.</translation>
    </message>
    <message>
        <source>The secrets you entered, generated ones too, are stored in this computer&apos;s keychain, and read back, before anything is sent. If no answer comes, they stay there.</source>
        <translation>Los secretos introducidos, también los generados, se guardan en el llavero de este equipo y se releen antes de enviar nada. Si no llega respuesta, se quedan allí.</translation>
    </message>
    <message>
        <source>The ones before are not kept by this editor: “Rotate credential…” keeps them. Do not revoke an old key before you know which one is in force.</source>
        <translation>Este editor no conserva los anteriores: «Rotar credencial…» los conserva. No revoque ninguna clave antigua antes de saber cuál está en vigor.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a change, and its outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The credentials that were sent stay in the keychain, as %1. They are listed under Rotations until someone removes them.</source>
        <translation>Las credenciales enviadas quedan en el llavero, con el nombre %1. Figuran en Rotaciones hasta que alguien las elimine.</translation>
    </message>
</context>
<context>
    <name>ErrorDetails</name>
    <message>
        <source>a change of this object is running</source>
        <translation>hay un cambio de este objeto en curso</translation>
    </message>
    <message>
        <source>a command for this integration is running</source>
        <translation>hay un comando para esta integración en curso</translation>
    </message>
    <message>
        <source>a field is not usable</source>
        <translation>un campo no se puede usar</translation>
    </message>
    <message>
        <source>a rotation of this connector is open or running</source>
        <translation>hay una rotación de este conector abierta o en curso</translation>
    </message>
    <message>
        <source>an ID is missing or unusable</source>
        <translation>falta un ID o no se puede usar</translation>
    </message>
    <message>
        <source>another change of this connector is running</source>
        <translation>hay otro cambio de este conector en curso</translation>
    </message>
    <message>
        <source>changed by someone else meanwhile</source>
        <translation>otra persona lo cambió mientras tanto</translation>
    </message>
    <message>
        <source>disabling cannot be undone</source>
        <translation>la desactivación no se puede deshacer</translation>
    </message>
    <message>
        <source>no list of integrations was found in the reply</source>
        <translation>en la respuesta no se encontró ninguna lista de integraciones</translation>
    </message>
    <message>
        <source>no list of items was found in the reply</source>
        <translation>en la respuesta no se encontró ninguna lista de elementos</translation>
    </message>
    <message>
        <source>no settings were found in the reply</source>
        <translation>en la respuesta no se encontraron ajustes</translation>
    </message>
    <message>
        <source>no such rotation is open</source>
        <translation>no hay abierta ninguna rotación así</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>no se cambió nada</translation>
    </message>
    <message>
        <source>stored credentials are damaged</source>
        <translation>las credenciales guardadas están dañadas</translation>
    </message>
    <message>
        <source>the account was changed meanwhile</source>
        <translation>la cuenta cambió mientras tanto</translation>
    </message>
    <message>
        <source>the account was changed since this was agreed to</source>
        <translation>la cuenta cambió desde que se dio el consentimiento</translation>
    </message>
    <message>
        <source>the account was removed meanwhile</source>
        <translation>la cuenta se quitó mientras tanto</translation>
    </message>
    <message>
        <source>the change was not confirmed</source>
        <translation>el cambio no se confirmó</translation>
    </message>
    <message>
        <source>the command cannot be used on this integration</source>
        <translation>el comando no se puede usar en esta integración</translation>
    </message>
    <message>
        <source>the current credentials are empty</source>
        <translation>las credenciales actuales están vacías</translation>
    </message>
    <message>
        <source>the keychain did not keep the value</source>
        <translation>el llavero no conservó el valor</translation>
    </message>
    <message>
        <source>the keychain entry is damaged</source>
        <translation>la entrada del llavero está dañada</translation>
    </message>
    <message>
        <source>the keychain entry was not written by this console, or it is damaged</source>
        <translation>la entrada del llavero no la escribió esta consola, o está dañada</translation>
    </message>
    <message>
        <source>the keychain entry was written by a newer version of this console</source>
        <translation>la entrada del llavero la escribió una versión más reciente de esta consola</translation>
    </message>
    <message>
        <source>the keychain holds another value</source>
        <translation>el llavero guarda otro valor</translation>
    </message>
    <message>
        <source>the keychain refused</source>
        <translation>el llavero lo rechazó</translation>
    </message>
    <message>
        <source>the list of merchants has no end</source>
        <translation>la lista de comercios no termina</translation>
    </message>
    <message>
        <source>the list was not found in the reply</source>
        <translation>la lista no se encontró en la respuesta</translation>
    </message>
    <message>
        <source>the new credentials are empty</source>
        <translation>las credenciales nuevas están vacías</translation>
    </message>
    <message>
        <source>the new credentials equal the current ones</source>
        <translation>las credenciales nuevas son iguales a las actuales</translation>
    </message>
    <message>
        <source>the platform has no such command</source>
        <translation>la plataforma no tiene ese comando</translation>
    </message>
    <message>
        <source>the platform takes no credentials</source>
        <translation>la plataforma no admite credenciales</translation>
    </message>
    <message>
        <source>the platform wants the current credential</source>
        <translation>la plataforma pide la credencial actual</translation>
    </message>
    <message>
        <source>the reply does not say that it succeeded</source>
        <translation>la respuesta no indica éxito</translation>
    </message>
    <message>
        <source>the reply does not show the new status</source>
        <translation>la respuesta no muestra el estado nuevo</translation>
    </message>
    <message>
        <source>the reply does not show what was written</source>
        <translation>la respuesta no muestra lo que se escribió</translation>
    </message>
    <message>
        <source>the reply is no routing document</source>
        <translation>la respuesta no es un documento de enrutamiento</translation>
    </message>
    <message>
        <source>the reply is not an integration</source>
        <translation>la respuesta no es una integración</translation>
    </message>
    <message>
        <source>the reply is not the integration that was asked for</source>
        <translation>la respuesta no es la integración solicitada</translation>
    </message>
    <message>
        <source>the reply is not the integration that was sent</source>
        <translation>la respuesta no es la integración enviada</translation>
    </message>
    <message>
        <source>the reply is not the merchant that was asked for</source>
        <translation>la respuesta no es el comercio solicitado</translation>
    </message>
    <message>
        <source>the reply is not the merchant that was changed</source>
        <translation>la respuesta no es el comercio que se cambió</translation>
    </message>
    <message>
        <source>the reply lists no requirements</source>
        <translation>la respuesta no enumera requisitos</translation>
    </message>
    <message>
        <source>the reply shows another object</source>
        <translation>la respuesta muestra otro objeto</translation>
    </message>
    <message>
        <source>the reply shows other credentials than were sent</source>
        <translation>la respuesta muestra credenciales distintas de las enviadas</translation>
    </message>
    <message>
        <source>the secret is too long for a keychain</source>
        <translation>el secreto es demasiado largo para un llavero</translation>
    </message>
    <message>
        <source>the secrets of this change are in the keychain that is not in use now</source>
        <translation>los secretos de este cambio están en el llavero que ahora no se usa</translation>
    </message>
    <message>
        <source>the typed name does not match</source>
        <translation>el nombre escrito no coincide</translation>
    </message>
    <message>
        <source>there are no credentials to send</source>
        <translation>no hay credenciales que enviar</translation>
    </message>
    <message>
        <source>there is no such account</source>
        <translation>esa cuenta no existe</translation>
    </message>
    <message>
        <source>this rotation cannot be closed</source>
        <translation>esta rotación no se puede cerrar</translation>
    </message>
    <message>
        <source>what the keychain holds is damaged</source>
        <translation>lo que guarda el llavero está dañado</translation>
    </message>
    <message>
        <source>what was sent may still come into force</source>
        <translation>lo enviado aún puede surtir efecto</translation>
    </message>
    <message>
        <source>what was written to the keychain does not read back equal</source>
        <translation>lo escrito en el llavero no coincide al volver a leerlo</translation>
    </message>
    <message>
        <source>the reply does not contain the connector that was changed</source>
        <translation>la respuesta no contiene el conector que se cambió</translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>code %1</source>
        <translation>código %1</translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation>referencia %1</translation>
    </message>
    <message>
        <source>Not allowed on this account</source>
        <translation>No permitido en esta cuenta</translation>
    </message>
    <message>
        <source>The account&apos;s protection level, or a change that is still open, forbids this.</source>
        <translation>Lo prohíbe el nivel de protección de la cuenta o un cambio que sigue abierto.</translation>
    </message>
    <message>
        <source>If the change is meant to be possible, edit the account&apos;s protection level.</source>
        <translation>Si el cambio debe ser posible, edite el nivel de protección de la cuenta.</translation>
    </message>
    <message>
        <source>The input cannot be used</source>
        <translation>La entrada no se puede usar</translation>
    </message>
    <message>
        <source>The console found something wrong before sending.</source>
        <translation>La consola encontró un error antes de enviar.</translation>
    </message>
    <message>
        <source>Correct the marked field.</source>
        <translation>Corrija el campo marcado.</translation>
    </message>
    <message>
        <source>No connection to the platform</source>
        <translation>Sin conexión con la plataforma</translation>
    </message>
    <message>
        <source>No connection to the address could be made.</source>
        <translation>No se pudo establecer ninguna conexión con la dirección.</translation>
    </message>
    <message>
        <source>Check the base URL, the network and the proxy setting.</source>
        <translation>Compruebe la URL base, la red y el ajuste del proxy.</translation>
    </message>
    <message>
        <source>The secure connection was not accepted</source>
        <translation>No se aceptó la conexión segura</translation>
    </message>
    <message>
        <source>The certificate or the handshake was not valid, so the console stopped before the key was sent.</source>
        <translation>El certificado o la negociación no eran válidos, así que la consola se detuvo antes de enviar la clave.</translation>
    </message>
    <message>
        <source>Check the base URL and this computer&apos;s clock. Never work around this message.</source>
        <translation>Compruebe la URL base y el reloj de este equipo. No eluda nunca este mensaje.</translation>
    </message>
    <message>
        <source>No such secret in the keychain</source>
        <translation>Este secreto no está en el llavero</translation>
    </message>
    <message>
        <source>The keychain works, but it holds no secret under this name.</source>
        <translation>El llavero funciona, pero no guarda ningún secreto con este nombre.</translation>
    </message>
    <message>
        <source>Enter the secret again.</source>
        <translation>Introduzca el secreto de nuevo.</translation>
    </message>
    <message>
        <source>The keychain is locked or was replaced</source>
        <translation>El llavero está bloqueado o fue reemplazado</translation>
    </message>
    <message>
        <source>The console cannot see the secrets it stored, which does not mean that they are gone.</source>
        <translation>La consola no ve los secretos que guardó, lo que no significa que hayan desaparecido.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>Desbloquee el llavero y reinténtelo.</translation>
    </message>
    <message>
        <source>No keychain service</source>
        <translation>No hay servicio de llavero</translation>
    </message>
    <message>
        <source>This computer offers no keychain, and the console never writes secrets to a plain file.</source>
        <translation>Este equipo no ofrece un llavero, y la consola nunca escribe secretos en un archivo sin cifrar.</translation>
    </message>
    <message>
        <source>Start a keychain service, or keep secrets for this session only.</source>
        <translation>Inicie un servicio de llavero, o conserve los secretos solo en esta sesión.</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>El llavero no responde</translation>
    </message>
    <message>
        <source>It did not answer within ten seconds.</source>
        <translation>No respondió en diez segundos.</translation>
    </message>
    <message>
        <source>Look for a password prompt of the keychain, then try again.</source>
        <translation>Busque una ventana del llavero que pida una contraseña y reinténtelo.</translation>
    </message>
    <message>
        <source>The keychain did not keep the secret</source>
        <translation>El llavero no conservó el secreto</translation>
    </message>
    <message>
        <source>What was read back differs from what was written.</source>
        <translation>Lo que se volvió a leer difiere de lo escrito.</translation>
    </message>
    <message>
        <source>Check that the keychain is unlocked and not full, then try again.</source>
        <translation>Compruebe que el llavero está desbloqueado y no está lleno, y reinténtelo.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>The platform gave no complete answer before the time limit.</source>
        <translation>La plataforma no dio una respuesta completa antes del límite de tiempo.</translation>
    </message>
    <message>
        <source>Read again in a moment.</source>
        <translation>Cargue de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>The request was stopped on this computer.</source>
        <translation>La petición se detuvo en este equipo.</translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <translation>Empiece de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Se perdió la conexión</translation>
    </message>
    <message>
        <source>It ended before a complete answer arrived.</source>
        <translation>Terminó antes de llegar una respuesta completa.</translation>
    </message>
    <message>
        <source>Check the network, then read again.</source>
        <translation>Compruebe la red y cargue de nuevo.</translation>
    </message>
    <message>
        <source>The platform pointed to another address</source>
        <translation>La plataforma remitió a otra dirección</translation>
    </message>
    <message>
        <source>The console never follows such an answer, because it would take the key along.</source>
        <translation>La consola nunca sigue una respuesta así, porque enviaría también la clave.</translation>
    </message>
    <message>
        <source>Check the base URL of the account.</source>
        <translation>Compruebe la URL base de la cuenta.</translation>
    </message>
    <message>
        <source>The answer was too large</source>
        <translation>La respuesta era demasiado grande</translation>
    </message>
    <message>
        <source>The console stopped reading at its limit.</source>
        <translation>La consola detuvo la carga al llegar a su límite.</translation>
    </message>
    <message>
        <source>Check the base URL. If it is right, contact the platform&apos;s support.</source>
        <translation>Compruebe la URL base. Si es correcta, contacte con el soporte de la plataforma.</translation>
    </message>
    <message>
        <source>The answer was not what the platform documents</source>
        <translation>La respuesta no es la que documenta la plataforma</translation>
    </message>
    <message>
        <source>An answer arrived, but not one that proves anything.</source>
        <translation>Llegó una respuesta, pero no prueba nada.</translation>
    </message>
    <message>
        <source>The platform did not accept the input</source>
        <translation>La plataforma no aceptó la entrada</translation>
    </message>
    <message>
        <source>It names something in the request that it cannot use.</source>
        <translation>Indica algo en la petición que no puede usar.</translation>
    </message>
    <message>
        <source>Correct what it names, then try again.</source>
        <translation>Corrija lo que indica y reinténtelo.</translation>
    </message>
    <message>
        <source>The key was not accepted</source>
        <translation>No se aceptó la clave</translation>
    </message>
    <message>
        <source>The platform does not recognise the API key of this account.</source>
        <translation>La plataforma no reconoce la clave de API de esta cuenta.</translation>
    </message>
    <message>
        <source>Check that the key is complete, active and meant for this environment.</source>
        <translation>Compruebe que la clave está completa, activa y es de este entorno.</translation>
    </message>
    <message>
        <source>The key is not allowed to do this</source>
        <translation>La clave no puede hacer esto</translation>
    </message>
    <message>
        <source>The platform knows the key, but the key lacks the permission.</source>
        <translation>La plataforma conoce la clave, pero le falta el permiso.</translation>
    </message>
    <message>
        <source>Ask whoever issues the keys to extend the permissions of this one.</source>
        <translation>Pida a quien emite las claves que amplíe los permisos de esta.</translation>
    </message>
    <message>
        <source>Not found at the platform</source>
        <translation>No se encontró en la plataforma</translation>
    </message>
    <message>
        <source>The platform does not have this object, or this key cannot see it.</source>
        <translation>La plataforma no tiene este objeto, o esta clave no puede verlo.</translation>
    </message>
    <message>
        <source>Reload the list. It may have been removed, or belong to another account.</source>
        <translation>Recargue la lista. Puede que se haya eliminado o que pertenezca a otra cuenta.</translation>
    </message>
    <message>
        <source>The platform reports a conflict</source>
        <translation>La plataforma informa de un conflicto</translation>
    </message>
    <message>
        <source>What is on file there differs from what the request assumed.</source>
        <translation>Lo registrado allí difiere de lo que la petición suponía.</translation>
    </message>
    <message>
        <source>Reload the object and look at what is on file.</source>
        <translation>Recargue el objeto y revise qué hay registrado.</translation>
    </message>
    <message>
        <source>The platform asks you to slow down</source>
        <translation>La plataforma pide ir más despacio</translation>
    </message>
    <message>
        <source>It did not carry out this request, because too many came in a short time.</source>
        <translation>No ejecutó esta petición, porque llegaron demasiadas en poco tiempo.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Espere un poco y reinténtelo.</translation>
    </message>
    <message>
        <source>The platform has an internal problem</source>
        <translation>La plataforma tiene un problema interno</translation>
    </message>
    <message>
        <source>It answered with an error of its own, which proves nothing either way.</source>
        <translation>Respondió con un error propio, que no prueba nada en ningún sentido.</translation>
    </message>
    <message>
        <source>Read the object again in a moment.</source>
        <translation>Cargue el objeto de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>An undocumented answer</source>
        <translation>Una respuesta no documentada</translation>
    </message>
    <message>
        <source>The platform answered with a status that is not documented for this request.</source>
        <translation>La plataforma respondió con un estado no documentado para esta petición.</translation>
    </message>
    <message>
        <source>The activity history cannot be written</source>
        <translation>El historial de actividad no se puede escribir</translation>
    </message>
    <message>
        <source>Without it no change is sent, because nobody could tell later what happened.</source>
        <translation>Sin él no se envía ningún cambio, porque después nadie podría decir qué ocurrió.</translation>
    </message>
    <message>
        <source>Check the free space and the permissions of the data folder.</source>
        <translation>Compruebe el espacio libre y los permisos de la carpeta de datos.</translation>
    </message>
    <message>
        <source>The file could not be read or written</source>
        <translation>No se pudo leer o escribir el archivo</translation>
    </message>
    <message>
        <source>The file stays as it was before.</source>
        <translation>El archivo queda como estaba.</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the free space.</source>
        <translation>Compruebe la carpeta, sus permisos y el espacio libre.</translation>
    </message>
    <message>
        <source>The processor did not accept the credential</source>
        <translation>El procesador no aceptó la credencial</translation>
    </message>
    <message>
        <source>The platform checked the new credential with the processor, which refused it.</source>
        <translation>La plataforma comprobó la nueva credencial con el procesador, que la rechazó.</translation>
    </message>
    <message>
        <source>Check each field with the processor, then send again.</source>
        <translation>Contraste cada campo con el procesador y envíe de nuevo.</translation>
    </message>
    <message>
        <source>Fields are missing</source>
        <translation>Faltan campos</translation>
    </message>
    <message>
        <source>The processor needs more fields than were given.</source>
        <translation>El procesador necesita más campos de los que se indicaron.</translation>
    </message>
    <message>
        <source>Fill in the marked fields.</source>
        <translation>Rellene los campos marcados.</translation>
    </message>
    <message>
        <source>A credential is already on file</source>
        <translation>Ya hay una credencial registrada</translation>
    </message>
    <message>
        <source>The platform links only where nothing is on file.</source>
        <translation>La plataforma solo vincula si no hay nada registrado.</translation>
    </message>
    <message>
        <source>Replace the credential on file instead. You need the current one for that.</source>
        <translation>Reemplace la credencial registrada. Para eso necesita la actual.</translation>
    </message>
    <message>
        <source>This processor cannot be verified through the API</source>
        <translation>Este procesador no se puede verificar por la API</translation>
    </message>
    <message>
        <source>The platform does not take credentials for this processor here.</source>
        <translation>La plataforma no acepta aquí credenciales de este procesador.</translation>
    </message>
    <message>
        <source>The platform does not know this merchant</source>
        <translation>La plataforma no conoce este comercio</translation>
    </message>
    <message>
        <source>There is no merchant with this ID under the account&apos;s key.</source>
        <translation>No hay ningún comercio con este ID para la clave de la cuenta.</translation>
    </message>
    <message>
        <source>Check that the account is the right one, then reload the list.</source>
        <translation>Compruebe que la cuenta es la correcta y recargue la lista.</translation>
    </message>
    <message>
        <source>The current credential does not match</source>
        <translation>La credencial actual no coincide</translation>
    </message>
    <message>
        <source>The current credential you gave differs from the one on file.</source>
        <translation>La credencial actual que indicó difiere de la registrada.</translation>
    </message>
    <message>
        <source>Check the current credential and enter it again.</source>
        <translation>Compruebe la credencial actual e introdúzcala de nuevo.</translation>
    </message>
    <message>
        <source>Address not recognised</source>
        <translation>Dirección no reconocida</translation>
    </message>
    <message>
        <source>The server answered, but does not know the address of this request. Most likely the base URL is wrong.</source>
        <translation>El servidor respondió, pero no conoce la dirección de esta petición. Lo más probable es que la URL base no sea correcta.</translation>
    </message>
    <message>
        <source>Not visible to this key</source>
        <translation>No visible para esta clave</translation>
    </message>
    <message>
        <source>Only partner keys can see this. It does not mean that the key is wrong.</source>
        <translation>Solo lo ven las claves de socio. No significa que la clave sea incorrecta.</translation>
    </message>
    <message>
        <source>Use a partner key if you need it.</source>
        <translation>Use una clave de socio si lo necesita.</translation>
    </message>
    <message>
        <source>Another Merchant Console has this profile open</source>
        <translation>Otra ventana de Merchant Console tiene abierto este perfil</translation>
    </message>
    <message>
        <source>You can read everything here. Changes are made in the other one, so that no two of them change the same thing.</source>
        <translation>Aquí puede consultarlo todo. Los cambios se hacen en la otra, para que no cambien dos lo mismo.</translation>
    </message>
    <message>
        <source>Use the other one, or close it and start this one again.</source>
        <translation>Use la otra, o ciérrela e inicie esta de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The activity history cannot be written. Without it no change is sent, because nobody could tell later what happened. Reading goes on.</source>
        <translation>El historial de actividad no se puede escribir. Sin él no se envía ningún cambio, porque después nadie podría decir qué ocurrió. La carga de datos continúa.</translation>
    </message>
    <message>
        <source>Free some space, then check again.</source>
        <translation>Libere espacio y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>The activity history can only be read</source>
        <translation>El historial de actividad es de solo lectura</translation>
    </message>
    <message>
        <source>Its folder or disk cannot be written. Without the history no change is sent, because nobody could tell later what happened. Reading goes on.</source>
        <translation>No se puede escribir en su carpeta o su disco. Sin el historial no se envía ningún cambio, porque después nadie podría decir qué ocurrió. La carga de datos continúa.</translation>
    </message>
    <message>
        <source>Make the data folder writable, then start Merchant Console again.</source>
        <translation>Permita la escritura en la carpeta de datos e inicie Merchant Console de nuevo.</translation>
    </message>
    <message>
        <source>Another program holds the activity history</source>
        <translation>Otro programa bloquea el historial de actividad</translation>
    </message>
    <message>
        <source>While it does, the history cannot be written and no change is sent. Reading goes on.</source>
        <translation>Mientras tanto, el historial no se puede escribir y no se envía ningún cambio. La carga de datos continúa.</translation>
    </message>
    <message>
        <source>Close the program that has the file open, such as a backup, then check again.</source>
        <translation>Cierre el programa que tiene abierto el archivo, por ejemplo una copia de seguridad, y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>The activity history is damaged</source>
        <translation>El historial de actividad está dañado</translation>
    </message>
    <message>
        <source>It is left as it is, and no change is sent: nobody could tell later what happened. What can still be read is shown.</source>
        <translation>Queda como está y no se envía ningún cambio: nadie podría decir después qué ocurrió. Se muestra lo que aún se puede leer.</translation>
    </message>
    <message>
        <source>Restore journal.sqlite from a backup, then start Merchant Console again. Keep the damaged file: it may say which changes are still open.</source>
        <translation>Restaure journal.sqlite desde una copia de seguridad e inicie Merchant Console de nuevo. Conserve el archivo dañado: puede decir qué cambios siguen abiertos.</translation>
    </message>
    <message>
        <source>A newer Merchant Console wrote the activity history</source>
        <translation>Una versión más reciente de Merchant Console escribió el historial de actividad</translation>
    </message>
    <message>
        <source>This version does not understand it, so it writes nothing and sends no change. What the platforms have is shown.</source>
        <translation>Esta versión no lo entiende, así que no escribe nada ni envía cambios. Se muestra lo que tienen las plataformas.</translation>
    </message>
    <message>
        <source>Use the newer version.</source>
        <translation>Use la versión más reciente.</translation>
    </message>
    <message>
        <source>The change itself was not sent.</source>
        <translation>El cambio en sí no se envió.</translation>
    </message>
    <message>
        <source>The change was not begun</source>
        <translation>El cambio no se inició</translation>
    </message>
    <message>
        <source>Before this change, the object is read from the platform, and no usable answer came to that. The change itself was not sent.</source>
        <translation>Antes de este cambio se carga el objeto de la plataforma, y no llegó ninguna respuesta utilizable. El cambio en sí no se envió.</translation>
    </message>
    <message>
        <source>Reload the object, then try again.</source>
        <translation>Recargue el objeto e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Use the platform&apos;s dashboard for this connector.</source>
        <translation>Para este conector, use el panel de la plataforma.</translation>
    </message>
    <message>
        <source>The platform does not know this connector</source>
        <translation>La plataforma no conoce este conector</translation>
    </message>
    <message>
        <source>The merchant has no connector with this ID or processor.</source>
        <translation>El comercio no tiene ningún conector con este ID o procesador.</translation>
    </message>
    <message>
        <source>Reload the merchant and choose the connector again.</source>
        <translation>Recargue el comercio y elija el conector de nuevo.</translation>
    </message>
    <message>
        <source>The platform&apos;s message: %1</source>
        <translation>Mensaje de la plataforma: %1</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>text “%1”</source>
        <translation>texto «%1»</translation>
    </message>
    <message>
        <source>platform %1</source>
        <translation>plataforma %1</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>estado %1</translation>
    </message>
    <message>
        <source>environment %1</source>
        <translation>entorno %1</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>type %1</source>
        <translation>tipo %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>propietario %1</translation>
    </message>
</context>
<context>
    <name>ExportFacts</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Exported at (UTC)</source>
        <translation>Exportado (UTC)</translation>
    </message>
    <message>
        <source>Not read in full</source>
        <translation>No cargado por completo</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
</context>
<context>
    <name>FacetPane</name>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Merchant ID</source>
        <translation>ID del comercio</translation>
    </message>
    <message>
        <source>The ID of an organisation: org_ followed by letters or digits.</source>
        <translation>El ID de una organización: org_ seguido de letras o cifras.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>ID externo</translation>
    </message>
    <message>
        <source>The installation ID, at most 255 characters.</source>
        <translation>El ID de instalación, 255 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>A JSON object. Order and numbers stay as written.</source>
        <translation>Un objeto JSON. El orden y los números quedan como se escribieron.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Merchants</source>
        <translation>Comercios</translation>
    </message>
    <message>
        <source>Merchants of this organisation, at least one. They cannot be changed later.</source>
        <translation>Comercios de esta organización, al menos uno. No se pueden cambiar después.</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Razón social</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>A merchant without a plan cannot be activated: Preczn then answers “No Plan”. Plans are assigned in its dashboard.</source>
        <translation>Un comercio sin plan no se puede activar: Preczn responde entonces «No Plan». Los planes se asignan en su panel.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Capital letters and digits. The whole list is replaced.</source>
        <translation>Letras mayúsculas y cifras. Se reemplaza la lista entera.</translation>
    </message>
    <message>
        <source>Tax ID type</source>
        <translation>Tipo de ID fiscal</translation>
    </message>
    <message>
        <source>Tax ID</source>
        <translation>ID fiscal</translation>
    </message>
    <message>
        <source>9 to 15 characters. Preczn shows it masked afterwards.</source>
        <translation>De 9 a 15 caracteres. Después, Preczn lo muestra enmascarado.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>7 to 15 digits with the country code, such as 15551234567.</source>
        <translation>De 7 a 15 cifras con el prefijo del país, como 15551234567.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Merchant category code</source>
        <translation>Categoría del comercio (MCC)</translation>
    </message>
    <message>
        <source>Four digits.</source>
        <translation>Cuatro cifras.</translation>
    </message>
    <message>
        <source>Annual sales</source>
        <translation>Ventas anuales</translation>
    </message>
    <message>
        <source>In cents: 10000050 means 100,000.50.</source>
        <translation>En céntimos: 10000050 significa 100.000,50.</translation>
    </message>
    <message>
        <source>Each one is unconfigured until it is linked.</source>
        <translation>Cada uno está sin configurar hasta que se vincula.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adaptador</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Business country</source>
        <translation>País de la empresa</translation>
    </message>
    <message>
        <source>Two capital letters.</source>
        <translation>Dos letras mayúsculas.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Meta-connector</source>
        <translation>Metaconector</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Public integration key</source>
        <translation>Clave pública de integración</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation>Secreto compartido</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>Secreto de API</translation>
    </message>
    <message>
        <source>Adapter settings</source>
        <translation>Ajustes del adaptador</translation>
    </message>
    <message>
        <source>Vault settings</source>
        <translation>Ajustes de la bóveda</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Two lowercase letters.</source>
        <translation>Dos letras minúsculas.</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Modo de prueba</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Disabled transaction types</source>
        <translation>Tipos de transacción desactivados</translation>
    </message>
    <message>
        <source>Postback format</source>
        <translation>Formato de postback</translation>
    </message>
    <message>
        <source>Schedule API available</source>
        <translation>API de programación disponible</translation>
    </message>
    <message>
        <source>Virtual terminal available</source>
        <translation>Terminal virtual disponible</translation>
    </message>
    <message>
        <source>Risk rule set</source>
        <translation>Conjunto de reglas de riesgo</translation>
    </message>
    <message>
        <source>Risk rule set of the virtual terminal</source>
        <translation>Conjunto de reglas de riesgo del terminal virtual</translation>
    </message>
    <message>
        <source>Customer profile container</source>
        <translation>Contenedor de perfiles de cliente</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings to add</source>
        <translation>Ajustes que añadir</translation>
    </message>
    <message>
        <source>Settings to remove</source>
        <translation>Ajustes que quitar</translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation>Terminales</translation>
    </message>
    <message>
        <source>Terminal ID</source>
        <translation>ID de terminal</translation>
    </message>
    <message>
        <source>STAN</source>
        <translation>STAN</translation>
    </message>
    <message>
        <source>Sent only if filled in.</source>
        <translation>Solo se envía si se rellena.</translation>
    </message>
    <message>
        <source>Capture reference</source>
        <translation>Referencia de captura</translation>
    </message>
    <message>
        <source>Default connector</source>
        <translation>Conector predeterminado</translation>
    </message>
    <message>
        <source>Re-route recurring payments</source>
        <translation>Redirigir pagos recurrentes</translation>
    </message>
    <message>
        <source>Disable the connector by default</source>
        <translation>Desactivar el conector por defecto</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Reintentos</translation>
    </message>
    <message>
        <source>At most 9.</source>
        <translation>9 como máximo.</translation>
    </message>
    <message>
        <source>Expiry in hours</source>
        <translation>Caducidad en horas</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Homepage</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>For example Europe/Vienna.</source>
        <translation>Por ejemplo Europe/Vienna.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Default currency</source>
        <translation>Moneda predeterminada</translation>
    </message>
    <message>
        <source>Three capital letters.</source>
        <translation>Tres letras mayúsculas.</translation>
    </message>
    <message>
        <source>Administrative e-mail</source>
        <translation>Correo administrativo</translation>
    </message>
    <message>
        <source>Technical e-mail</source>
        <translation>Correo técnico</translation>
    </message>
    <message>
        <source>E-mail for risk alerts</source>
        <translation>Correo para avisos de riesgo</translation>
    </message>
    <message>
        <source>E-mail for scheduler alerts</source>
        <translation>Correo para avisos del planificador</translation>
    </message>
    <message>
        <source>Event notification URL</source>
        <translation>URL de notificación de eventos</translation>
    </message>
    <message>
        <source>PCI enabled</source>
        <translation>PCI activado</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportamiento</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>At least one is needed.</source>
        <translation>Hace falta al menos una entrada.</translation>
    </message>
    <message>
        <source>At least %1 are needed.</source>
        <translation>Hacen falta al menos %1 entradas.</translation>
    </message>
    <message>
        <source>At least one character is needed.</source>
        <translation>Hace falta al menos un carácter.</translation>
    </message>
    <message>
        <source>At least %1 characters are needed.</source>
        <translation>Hacen falta al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>At most %1 are allowed.</source>
        <translation>Se permiten %1 entradas como máximo.</translation>
    </message>
    <message>
        <source>At most %1 characters are allowed.</source>
        <translation>Se permiten %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Possible values: %1.</source>
        <translation>Valores posibles: %1.</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>añadido: %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>cambiado: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>quitado: %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Rellene este campo.</translation>
    </message>
    <message>
        <source>This is not in the expected form.</source>
        <translation>No tiene el formato esperado.</translation>
    </message>
    <message>
        <source>A whole number is needed.</source>
        <translation>Hace falta un número entero.</translation>
    </message>
    <message>
        <source>The number must be from %1 to %2.</source>
        <translation>El número debe estar entre %1 y %2.</translation>
    </message>
    <message>
        <source>The entry “%1” is in the list twice.</source>
        <translation>La entrada «%1» está dos veces en la lista.</translation>
    </message>
    <message>
        <source>Not valid JSON: line %1, column %2.</source>
        <translation>JSON no válido: línea %1, columna %2.</translation>
    </message>
    <message>
        <source>A JSON object is needed: { … }.</source>
        <translation>Hace falta un objeto JSON: { … }.</translation>
    </message>
    <message>
        <source>It contains white space, which is not accepted here.</source>
        <translation>Contiene espacios en blanco, que aquí no se aceptan.</translation>
    </message>
    <message>
        <source>It contains an invisible character.</source>
        <translation>Contiene un carácter invisible.</translation>
    </message>
    <message>
        <source>The platform offers no way to clear this field.</source>
        <translation>La plataforma no ofrece forma de vaciar este campo.</translation>
    </message>
    <message>
        <source>This cannot be set together with another field.</source>
        <translation>No se puede definir junto con otro campo.</translation>
    </message>
    <message>
        <source>The platform says: %1</source>
        <translation>Mensaje de la plataforma: %1</translation>
    </message>
    <message>
        <source>will be removed</source>
        <translation>se quitará</translation>
    </message>
    <message>
        <source>will be set</source>
        <translation>se definirá</translation>
    </message>
    <message>
        <source>will be replaced</source>
        <translation>se reemplazará</translation>
    </message>
    <message>
        <source>will be emptied</source>
        <translation>se vaciará</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>Initial status</source>
        <translation>Estado inicial</translation>
    </message>
    <message>
        <source>If left out, it is enabled. Disabling cannot be undone later.</source>
        <translation>Si se omite, queda activada. Desactivarla no se puede deshacer después.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>At most 50 characters. Generate creates 50 letters and digits (A–Z, a–z, 0–9).</source>
        <translation>50 caracteres como máximo. «Generar» crea 50 letras y cifras (A–Z, a–z, 0–9).</translation>
    </message>
    <message>
        <source>Enter 7 to 15 digits, and nothing else.</source>
        <translation>Introduzca de 7 a 15 cifras y nada más.</translation>
    </message>
    <message>
        <source>Enter four digits.</source>
        <translation>Introduzca cuatro cifras.</translation>
    </message>
    <message>
        <source>Enter two capital letters.</source>
        <translation>Introduzca dos letras mayúsculas.</translation>
    </message>
    <message>
        <source>Enter three capital letters.</source>
        <translation>Introduzca tres letras mayúsculas.</translation>
    </message>
    <message>
        <source>Enter two lowercase letters.</source>
        <translation>Introduzca dos letras minúsculas.</translation>
    </message>
    <message>
        <source>Enter org_ followed by letters or digits only.</source>
        <translation>Introduzca org_ seguido solo de letras o cifras.</translation>
    </message>
    <message>
        <source>Enter an e-mail address, such as name@example.com.</source>
        <translation>Introduzca una dirección de correo, como nombre@example.com.</translation>
    </message>
    <message>
        <source>The value “%1” is not possible here.</source>
        <translation>El valor «%1» no es posible aquí.</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Conectores</translation>
    </message>
    <message>
        <source>Capital letters and digits.</source>
        <translation>Letras mayúsculas y cifras.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a key and what became of its value</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (value hidden)</source>
        <translation>%1 (valor oculto)</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activado</translation>
    </message>
</context>
<context>
    <name>HttpTransport</name>
    <message>
        <source>The address cannot be used.</source>
        <translation>La dirección no se puede usar.</translation>
    </message>
    <message>
        <source>Only https:// addresses are allowed.</source>
        <translation>Solo se permiten direcciones https://.</translation>
    </message>
    <message>
        <source>The address must not contain a user name.</source>
        <translation>La dirección no debe contener un nombre de usuario.</translation>
    </message>
    <message>
        <source>A key or header contains a line break.</source>
        <translation>Una clave o cabecera contiene un salto de línea.</translation>
    </message>
</context>
<context>
    <name>InputTexts</name>
    <message>
        <source>%1 cannot be entered here.</source>
        <translation>%1 no se puede introducir aquí.</translation>
    </message>
    <message>
        <source>It contains %1 at the beginning.</source>
        <translation>Contiene %1 al principio.</translation>
    </message>
    <message>
        <source>It contains %1 at the end.</source>
        <translation>Contiene %1 al final.</translation>
    </message>
    <message>
        <source>It contains %1 in the middle.</source>
        <translation>Contiene %1 en medio.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Rellene este campo.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Es demasiado largo.</translation>
    </message>
    <message>
        <source>It contains a space. Spaces are not accepted here.</source>
        <translation>Contiene un espacio. Aquí no se aceptan espacios.</translation>
    </message>
    <message>
        <source>It contains an invisible character.</source>
        <translation>Contiene un carácter invisible.</translation>
    </message>
    <message>
        <source>This is not a web address. It begins with https://.</source>
        <translation>No es una dirección web. Empieza por https://.</translation>
    </message>
    <message>
        <source>Only https:// is allowed. Plain http:// is accepted for this computer (localhost) only.</source>
        <translation>Solo se permite https://. http:// sin cifrar solo se acepta para este equipo (localhost).</translation>
    </message>
    <message>
        <source>A base URL must not contain a user, a password, a question mark or #.</source>
        <translation>Una URL base no puede contener usuario, contraseña, signo de interrogación ni #.</translation>
    </message>
    <message>
        <source>This is a public key (pub_…). It only works in browsers. Use a private key (priv_…).</source>
        <translation>Es una clave pública (pub_…). Solo sirve en navegadores. Use una clave privada (priv_…).</translation>
    </message>
    <message>
        <source>This does not look like a key of this platform.</source>
        <translation>No parece una clave de esta plataforma.</translation>
    </message>
    <message>
        <source>This key belongs to the other environment. Change the environment or the key.</source>
        <translation>Esta clave es del otro entorno. Cambie el entorno o la clave.</translation>
    </message>
    <message>
        <source>This key belongs to Paygentic&apos;s other address. LIVE keys work with api.paygentic.io, TEST keys with api.sandbox.paygentic.io.</source>
        <translation>Esta clave es de la otra dirección de Paygentic. Las claves LIVE sirven para api.paygentic.io, las TEST para api.sandbox.paygentic.io.</translation>
    </message>
    <message>
        <source>Both the API key and its password are needed.</source>
        <translation>Se necesitan tanto la clave de API como su contraseña.</translation>
    </message>
    <message>
        <source>Another account already has this label.</source>
        <translation>Otra cuenta ya tiene esta etiqueta.</translation>
    </message>
    <message>
        <source>The new credential is the same as the current one. There is nothing to replace.</source>
        <translation>La nueva credencial es igual que la actual. No hay nada que reemplazar.</translation>
    </message>
    <message>
        <source>This processor requires this field.</source>
        <translation>Este procesador exige este campo.</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>un espacio</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>un tabulador</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>un salto de línea</translation>
    </message>
    <message>
        <source>a non-breaking space</source>
        <translation>un espacio de no separación</translation>
    </message>
    <message>
        <source>an invisible character (zero-width space)</source>
        <translation>un carácter invisible (espacio de ancho cero)</translation>
    </message>
    <message>
        <source>an invisible character (byte order mark)</source>
        <translation>un carácter invisible (marca de orden de bytes, BOM)</translation>
    </message>
    <message>
        <source>an invisible character</source>
        <translation>un carácter invisible</translation>
    </message>
    <message>
        <source>A change with this account is still open, and what became of it can only be found out where it was sent. Wait for it, or finish it under Rotations.</source>
        <translation>Con esta cuenta queda un cambio abierto, y solo se puede averiguar qué fue de él allí adonde se envió. Espere a que acabe o termínelo en «Rotaciones».</translation>
    </message>
</context>
<context>
    <name>IxopayTexts</name>
    <message>
        <source>Correct the marked field, then send again.</source>
        <translation>Corrija el campo marcado y envíe de nuevo.</translation>
    </message>
    <message>
        <source>Routing rules are changed in IXOPAY&apos;s own dashboard.</source>
        <translation>Las reglas de enrutamiento se cambian en el propio panel de IXOPAY.</translation>
    </message>
    <message>
        <source>The key was not accepted</source>
        <translation>No se aceptó la clave</translation>
    </message>
    <message>
        <source>IXOPAY does not recognise the API key and password of this account.</source>
        <translation>IXOPAY no reconoce la clave de API ni la contraseña de esta cuenta.</translation>
    </message>
    <message>
        <source>Check the API key and its password. IXOPAY also refuses calls from addresses outside the key&apos;s IP allow-list: ask for this computer&apos;s address to be added there.</source>
        <translation>Compruebe la clave de API y su contraseña. IXOPAY también rechaza llamadas desde direcciones que no están en la lista de IP permitidas de la clave: pida que se añada la dirección de este equipo.</translation>
    </message>
    <message>
        <source>IXOPAY could not use the request</source>
        <translation>IXOPAY no pudo usar la petición</translation>
    </message>
    <message>
        <source>It considers the request as a whole invalid (code 1001).</source>
        <translation>Considera no válida la petición en su conjunto (código 1001).</translation>
    </message>
    <message>
        <source>Check what was changed. If nothing stands out, contact the platform&apos;s support.</source>
        <translation>Revise lo que se cambió. Si nada llama la atención, contacte con el soporte de la plataforma.</translation>
    </message>
    <message>
        <source>A value is not allowed</source>
        <translation>Un valor no está permitido</translation>
    </message>
    <message>
        <source>It is not one of those that IXOPAY accepts there, or it is taken already (code 1002).</source>
        <translation>No es de los que IXOPAY acepta ahí, o ya está en uso (código 1002).</translation>
    </message>
    <message>
        <source>A value has the wrong format</source>
        <translation>Un valor tiene un formato incorrecto</translation>
    </message>
    <message>
        <source>IXOPAY expects it to be written in another way (code 1003).</source>
        <translation>IXOPAY lo espera escrito de otra forma (código 1003).</translation>
    </message>
    <message>
        <source>A value has characters that are not allowed</source>
        <translation>Un valor contiene caracteres no permitidos</translation>
    </message>
    <message>
        <source>IXOPAY does not accept some of its characters (code 1004).</source>
        <translation>IXOPAY no acepta algunos de sus caracteres (código 1004).</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Falta algo</translation>
    </message>
    <message>
        <source>A field that must be filled in is empty (code 1005).</source>
        <translation>Un campo obligatorio está vacío (código 1005).</translation>
    </message>
    <message>
        <source>Fill in the marked field, then send again.</source>
        <translation>Rellene el campo marcado y envíe de nuevo.</translation>
    </message>
    <message>
        <source>Something does not apply here</source>
        <translation>Algo no es aplicable aquí</translation>
    </message>
    <message>
        <source>Fields were sent that do not go together, such as routing on a connector that is no meta-connector (code 1006).</source>
        <translation>Se enviaron campos incompatibles entre sí, por ejemplo enrutamiento en un conector que no es un metaconector (código 1006).</translation>
    </message>
    <message>
        <source>Clear what does not belong to this connector, then send again.</source>
        <translation>Borre lo que no corresponde a este conector y envíe de nuevo.</translation>
    </message>
    <message>
        <source>IXOPAY does not know the object</source>
        <translation>IXOPAY no conoce el objeto</translation>
    </message>
    <message>
        <source>There is no such tenant, merchant, connector or adapter under this key (code 1007).</source>
        <translation>Con esta clave no existe ese inquilino, comercio, conector o adaptador (código 1007).</translation>
    </message>
    <message>
        <source>Reload the list. It may have been removed, or belong to another account.</source>
        <translation>Recargue la lista. Puede que se haya eliminado o que pertenezca a otra cuenta.</translation>
    </message>
    <message>
        <source>The routing document is not valid</source>
        <translation>El documento de enrutamiento no es válido</translation>
    </message>
    <message>
        <source>IXOPAY cannot use it as a whole (code 1010).</source>
        <translation>IXOPAY no puede usarlo en su conjunto (código 1010).</translation>
    </message>
    <message>
        <source>A routing condition is not available</source>
        <translation>Una condición de enrutamiento no está disponible</translation>
    </message>
    <message>
        <source>A rule uses a condition that is unknown, or not part of this plan (code 1011).</source>
        <translation>Una regla usa una condición desconocida o que no forma parte de este plan (código 1011).</translation>
    </message>
    <message>
        <source>A routing condition has the wrong parameters</source>
        <translation>Una condición de enrutamiento tiene parámetros incorrectos</translation>
    </message>
    <message>
        <source>A rule&apos;s condition was given values that it cannot use (code 1012).</source>
        <translation>La condición de una regla recibió valores que no puede usar (código 1012).</translation>
    </message>
    <message>
        <source>A routing rule names a wrong connector</source>
        <translation>Una regla de enrutamiento indica un conector erróneo</translation>
    </message>
    <message>
        <source>A rule leads to a connector that cannot be used there (code 1013).</source>
        <translation>Una regla lleva a un conector que no se puede usar ahí (código 1013).</translation>
    </message>
    <message>
        <source>The tree of routing rules is not valid</source>
        <translation>El árbol de reglas de enrutamiento no es válido</translation>
    </message>
    <message>
        <source>Rules are nested in a way that IXOPAY does not accept (code 1014).</source>
        <translation>Las reglas están anidadas de un modo que IXOPAY no acepta (código 1014).</translation>
    </message>
    <message>
        <source>Two routing rules have the same ID</source>
        <translation>Dos reglas de enrutamiento tienen el mismo ID</translation>
    </message>
    <message>
        <source>Each rule needs an ID of its own (code 1015).</source>
        <translation>Cada regla necesita un ID propio (código 1015).</translation>
    </message>
    <message>
        <source>Not a meta-connector</source>
        <translation>No es un metaconector</translation>
    </message>
    <message>
        <source>Only meta-connectors have routing rules (code 1016).</source>
        <translation>Solo los metaconectores tienen reglas de enrutamiento (código 1016).</translation>
    </message>
    <message>
        <source>Choose a connector whose adapter is MetaConnector.</source>
        <translation>Elija un conector cuyo adaptador sea MetaConnector.</translation>
    </message>
    <message>
        <source>A multi-method meta-connector</source>
        <translation>Un metaconector de varios métodos</translation>
    </message>
    <message>
        <source>It has a list of payment methods, and no routing rules (code 1017).</source>
        <translation>Tiene una lista de métodos de pago y no reglas de enrutamiento (código 1017).</translation>
    </message>
    <message>
        <source>Reload the connector: the console then asks for the other document.</source>
        <translation>Recargue el conector: la consola pedirá entonces el otro documento.</translation>
    </message>
    <message>
        <source>A routing meta-connector</source>
        <translation>Un metaconector de enrutamiento</translation>
    </message>
    <message>
        <source>It has routing rules, and no list of payment methods (code 1018).</source>
        <translation>Tiene reglas de enrutamiento y no una lista de métodos de pago (código 1018).</translation>
    </message>
    <message>
        <source>IXOPAY has an internal problem</source>
        <translation>IXOPAY tiene un problema interno</translation>
    </message>
    <message>
        <source>It answered with its own error (code 9999), which proves nothing either way.</source>
        <translation>Respondió con un error propio (código 9999), que no prueba nada en ningún sentido.</translation>
    </message>
    <message>
        <source>Read the object again in a moment.</source>
        <translation>Cargue de nuevo el objeto dentro de un momento.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Ctrl+K takes you anywhere</source>
        <translation>Ctrl+K le lleva a cualquier parte</translation>
    </message>
    <message>
        <source>Type a few letters of a merchant, connector, account or command, then press Enter.</source>
        <translation>Escriba unas letras de un comercio, conector, cuenta o comando y pulse Intro.</translation>
    </message>
    <message>
        <source>Make the tables your own</source>
        <translation>Ajuste las tablas a su gusto</translation>
    </message>
    <message>
        <source>Drag columns, right-click a title to choose them, and save what you look at often as a view.</source>
        <translation>Arrastre las columnas, elíjalas con un clic derecho en un título y guarde como vista lo que consulta a menudo.</translation>
    </message>
    <message>
        <source>F1 explains the page you are on</source>
        <translation>F1 explica la página en la que se encuentra</translation>
    </message>
    <message>
        <source>Ctrl+/ lists every shortcut.</source>
        <translation>Ctrl+/ muestra todos los atajos.</translation>
    </message>
    <message>
        <source>“%1” one place earlier</source>
        <translation>«%1» un lugar antes</translation>
    </message>
    <message>
        <source>“%1” one place later</source>
        <translation>«%1» un lugar después</translation>
    </message>
    <message>
        <source>“%1” wider</source>
        <translation>«%1» más ancha</translation>
    </message>
    <message>
        <source>“%1” narrower</source>
        <translation>«%1» más estrecha</translation>
    </message>
</context>
<context>
    <name>OutcomeAction</name>
    <message>
        <source>&amp;Replace instead</source>
        <translation>&amp;Reemplazar en su lugar</translation>
    </message>
    <message>
        <source>Back to the &amp;fields</source>
        <translation>Volver a los &amp;campos</translation>
    </message>
    <message>
        <source>Back to the &amp;current credential</source>
        <translation>Volver a la credencial &amp;actual</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Check a&amp;gain…</source>
        <translation>Comprobar de &amp;nuevo…</translation>
    </message>
    <message>
        <source>&amp;Send now…</source>
        <translation>&amp;Enviar ahora…</translation>
    </message>
    <message>
        <source>&amp;Finish in the keychain</source>
        <translation>&amp;Terminar en el llavero</translation>
    </message>
</context>
<context>
    <name>OutcomeTexts</name>
    <message>
        <source>%1 on %2</source>
        <translation>%2 a las %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Nothing is stored and nothing was sent.</source>
        <translation>No hay nada guardado y no se envió nada.</translation>
    </message>
    <message>
        <source>Enter the new credential.</source>
        <translation>Introduzca la nueva credencial.</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <source>The new credential is in the keychain and was read back equal. It was not sent.</source>
        <translation>La nueva credencial está en el llavero y, al volver a leerla, coincidió. No se envió.</translation>
    </message>
    <message>
        <source>Send it now, or discard it.</source>
        <translation>Envíela ahora, o descártela.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>The change may be on its way to the platform. Which credential is in force is not known yet.</source>
        <translation>El cambio puede estar de camino a la plataforma. Aún no se sabe qué credencial está vigente.</translation>
    </message>
    <message>
        <source>Wait for the answer. Do not revoke the old key at the processor yet.</source>
        <translation>Espere la respuesta. No revoque aún la clave antigua en el procesador.</translation>
    </message>
    <message>
        <source>Wait for the answer.</source>
        <translation>Espere la respuesta.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>The new credential is in force.</source>
        <translation>La nueva credencial está vigente.</translation>
    </message>
    <message>
        <source>The credential is linked and in force.</source>
        <translation>La credencial está vinculada y vigente.</translation>
    </message>
    <message>
        <source>You may now revoke the old key at the processor.</source>
        <translation>Ahora puede revocar la clave antigua en el procesador.</translation>
    </message>
    <message>
        <source>Nothing more to do.</source>
        <translation>No queda nada por hacer.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>The platform refused, so nothing was changed. The credential that was on file is still in force.</source>
        <translation>La plataforma lo rechazó, así que no se cambió nada. La credencial registrada sigue vigente.</translation>
    </message>
    <message>
        <source>The platform refused, so nothing was changed. No credential was linked.</source>
        <translation>La plataforma lo rechazó, así que no se cambió nada. No se vinculó ninguna credencial.</translation>
    </message>
    <message>
        <source>Keep the old key: it is still needed. Correct what the platform names, then try again.</source>
        <translation>Conserve la clave antigua: aún hace falta. Corrija lo que indica la plataforma y reinténtelo.</translation>
    </message>
    <message>
        <source>Correct what the platform names, then try again.</source>
        <translation>Corrija lo que indica la plataforma y reinténtelo.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Do not revoke the old key at the processor yet. Check again to find out which credential is in force.</source>
        <translation>No revoque aún la clave antigua en el procesador. Compruebe de nuevo para averiguar qué credencial está vigente.</translation>
    </message>
    <message>
        <source>Check again to find out whether the credential is on file. If nothing is, that links it.</source>
        <translation>Compruebe de nuevo para averiguar si la credencial está registrada. Si no hay nada, eso la vincula.</translation>
    </message>
    <message>
        <source>Old seen</source>
        <translation>Vista la antigua</translation>
    </message>
    <message>
        <source>A check proved that the old credential was in force at that time. A late copy of the change may still take effect.</source>
        <translation>Una comprobación probó que la credencial antigua estaba vigente en ese momento. Una copia tardía del cambio aún puede surtir efecto.</translation>
    </message>
    <message>
        <source>Do not revoke the old key at the processor yet. Check again in a few minutes.</source>
        <translation>No revoque aún la clave antigua en el procesador. Compruebe de nuevo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>Foreign</source>
        <translation>Ajena</translation>
    </message>
    <message>
        <source>Neither the old nor the new credential matched what is on file. Somebody else may have changed it.</source>
        <translation>Ni la credencial antigua ni la nueva coincidieron con la registrada. Quizá la cambió otra persona.</translation>
    </message>
    <message>
        <source>Credentials are on file that are not the ones you gave. Somebody else may have set them.</source>
        <translation>Hay registradas credenciales que no son las que usted indicó. Quizá las registró otra persona.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Not one byte of this change was sent to the platform, so nothing was changed there.</source>
        <translation>No se envió ni un byte de este cambio a la plataforma, así que allí no se cambió nada.</translation>
    </message>
    <message>
        <source>Remove the cause named below, then try again.</source>
        <translation>Elimine la causa indicada abajo y reinténtelo.</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>No iniciado</translation>
    </message>
    <message>
        <source>Storing the credentials of this change in the keychain and reading them back…</source>
        <translation>Guardando en el llavero las credenciales de este cambio y volviendo a leerlas…</translation>
    </message>
    <message>
        <source>Keeping the credentials of this change in memory, for this session only…</source>
        <translation>Conservando las credenciales de este cambio en memoria, solo en esta sesión…</translation>
    </message>
    <message>
        <source>Sending the change once, and waiting for the answer…</source>
        <translation>Enviando el cambio una vez y esperando la respuesta…</translation>
    </message>
    <message>
        <source>The platform asked to wait. The change is sent after that.</source>
        <translation>La plataforma pidió esperar. Después se envía el cambio.</translation>
    </message>
    <message>
        <source>Checking which credential is in force…</source>
        <translation>Comprobando qué credencial está vigente…</translation>
    </message>
    <message>
        <source>Confirmed. Updating the keychain…</source>
        <translation>Confirmado. Actualizando el llavero…</translation>
    </message>
    <message>
        <source>Confirmed. Filing the credentials in memory…</source>
        <translation>Confirmado. Guardando las credenciales en memoria…</translation>
    </message>
    <message>
        <source>Recording it and tidying up…</source>
        <translation>Registrando el resultado y limpiando…</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>The keychain keeps the old and the new credential until this is settled.</source>
        <translation>El llavero conserva la credencial antigua y la nueva hasta que esto se resuelva.</translation>
    </message>
    <message>
        <source>The keychain keeps the new credential until this is settled.</source>
        <translation>El llavero conserva la nueva credencial hasta que esto se resuelva.</translation>
    </message>
    <message>
        <source>The credentials of this change are in the memory of this session only. They are gone when you quit, so settle this first.</source>
        <translation>Las credenciales de este cambio están solo en la memoria de esta sesión. Se pierden al salir, así que resuelva esto primero.</translation>
    </message>
    <message>
        <source>The keychain holds the new credential, and the old one as the previous.</source>
        <translation>El llavero guarda la nueva credencial, y la antigua como la anterior.</translation>
    </message>
    <message>
        <source>The keychain holds the new credential.</source>
        <translation>El llavero guarda la nueva credencial.</translation>
    </message>
    <message>
        <source>The new credential, and the old one as the previous, are in the memory of this session only. They are gone when you quit.</source>
        <translation>La nueva credencial, y la antigua como la anterior, están solo en la memoria de esta sesión. Se pierden al salir.</translation>
    </message>
    <message>
        <source>The new credential is in the memory of this session only. It is gone when you quit.</source>
        <translation>La nueva credencial está solo en la memoria de esta sesión. Se pierde al salir.</translation>
    </message>
    <message>
        <source>The platform has the new credential, but the keychain refused to file it. Both stay in the keychain under this operation, and neither is lost.</source>
        <translation>La plataforma tiene la nueva credencial, pero el llavero se negó a guardarla como vigente. Ambas siguen en el llavero bajo esta operación y ninguna se pierde.</translation>
    </message>
    <message>
        <source>The platform has the new credential, but the keychain refused to file it. It stays in the keychain under this operation, and is not lost.</source>
        <translation>La plataforma tiene la nueva credencial, pero el llavero se negó a guardarla como vigente. Sigue en el llavero bajo esta operación y no se pierde.</translation>
    </message>
    <message>
        <source>The platform has the new credential, but it could not be filed. It is in the memory of this session only, and gone when you quit.</source>
        <translation>La plataforma tiene la nueva credencial, pero no se pudo guardar como vigente. Está solo en la memoria de esta sesión y se pierde al salir.</translation>
    </message>
    <message>
        <source>The platform has the new credential, but the activity history could not record it. Both stay in the keychain under this operation, and neither is lost.</source>
        <translation>La plataforma tiene la nueva credencial, pero el historial de actividad no pudo registrarlo. Ambas siguen en el llavero bajo esta operación y ninguna se pierde.</translation>
    </message>
    <message>
        <source>The platform has the new credential, but the activity history could not record it. It stays in the keychain under this operation, and is not lost.</source>
        <translation>La plataforma tiene la nueva credencial, pero el historial de actividad no pudo registrarlo. Sigue en el llavero bajo esta operación y no se pierde.</translation>
    </message>
    <message>
        <source>The platform has the new credential, but the activity history could not record it. It is in the memory of this session only, and gone when you quit.</source>
        <translation>La plataforma tiene la nueva credencial, pero el historial de actividad no pudo registrarlo. Está solo en la memoria de esta sesión y se pierde al salir.</translation>
    </message>
    <message>
        <source>The keychain keeps the old and the new credential until someone removes them under Rotations.</source>
        <translation>El llavero conserva la credencial antigua y la nueva hasta que alguien las elimine en «Rotaciones».</translation>
    </message>
    <message>
        <source>The keychain keeps the new credential until someone removes it under Rotations.</source>
        <translation>El llavero conserva la nueva credencial hasta que alguien la elimine en «Rotaciones».</translation>
    </message>
    <message>
        <source>The credentials of this change are in the memory of this session only. They are gone when you quit.</source>
        <translation>Las credenciales de este cambio están solo en la memoria de esta sesión. Se pierden al salir.</translation>
    </message>
    <message>
        <source>The keychain no longer holds the credentials of this change.</source>
        <translation>El llavero ya no guarda las credenciales de este cambio.</translation>
    </message>
    <message>
        <source>The keychain no longer holds the credential of this change.</source>
        <translation>El llavero ya no guarda la credencial de este cambio.</translation>
    </message>
    <message>
        <source>The credentials of this change are no longer in memory.</source>
        <translation>Las credenciales de este cambio ya no están en memoria.</translation>
    </message>
    <message>
        <source>The activity history of this computer has it, from an earlier session.</source>
        <translation>Consta en el historial de actividad de este equipo, de una sesión anterior.</translation>
    </message>
    <message>
        <source>The new credential is in memory. The platform answered every copy sent so far by asking to wait, without carrying it out.</source>
        <translation>La nueva credencial está en memoria. La plataforma respondió a cada copia enviada hasta ahora pidiendo esperar, sin ejecutarla.</translation>
    </message>
    <message>
        <source>The new credential is in the keychain. The platform answered every copy sent so far by asking to wait, without carrying it out.</source>
        <translation>La nueva credencial está en el llavero. La plataforma respondió a cada copia enviada hasta ahora pidiendo esperar, sin ejecutarla.</translation>
    </message>
    <message>
        <source>The new credential is in the memory of this session. It was not sent.</source>
        <translation>La nueva credencial está en la memoria de esta sesión. No se envió.</translation>
    </message>
    <message>
        <source>The platform answered every copy sent so far by asking to wait, without carrying it out.</source>
        <translation>La plataforma respondió a cada copia enviada hasta ahora pidiendo esperar, sin ejecutarla.</translation>
    </message>
    <message>
        <source>The change was prepared, and nothing of it was sent.</source>
        <translation>El cambio estaba preparado y no se envió nada de él.</translation>
    </message>
    <message>
        <source>Discard this change: without its credentials it cannot be sent. Then begin a new one.</source>
        <translation>Descarte este cambio: sin sus credenciales no se puede enviar. Después empiece uno nuevo.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then open this change again under Rotations.</source>
        <translation>Desbloquee el llavero y abra de nuevo este cambio en «Rotaciones».</translation>
    </message>
    <message>
        <source>Make sure that the activity history can be written, then open this change again under Rotations.</source>
        <translation>Asegúrese de que se puede escribir el historial de actividad y abra de nuevo este cambio en «Rotaciones».</translation>
    </message>
    <message>
        <source>Keep your own copy of the new credential: the platform uses it, and this console does not have it.</source>
        <translation>Conserve su propia copia de la nueva credencial: la plataforma la usa, y esta consola no la tiene.</translation>
    </message>
    <message>
        <source>Disable this integration for good?</source>
        <translation>¿Desactivar esta integración definitivamente?</translation>
    </message>
    <message>
        <source>It cannot be enabled again through the API: ENABLED → DISABLED works in one direction only. Whoever sends orders to it should know before you go on.</source>
        <translation>No se puede volver a activar por la API: ENABLED → DISABLED va en un solo sentido. Quien le envíe pedidos debería saberlo antes de que continúe.</translation>
    </message>
    <message>
        <source>Disable for good</source>
        <translation>Desactivar definitivamente</translation>
    </message>
    <message>
        <source>The integration is disabled for good.</source>
        <translation>La integración está desactivada definitivamente.</translation>
    </message>
    <message>
        <source>Disconnect this integration?</source>
        <translation>¿Desconectar esta integración?</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>The integration is disconnected. Its record stays.</source>
        <translation>La integración está desconectada. Su registro permanece.</translation>
    </message>
    <message>
        <source>Re-activate this integration?</source>
        <translation>¿Reactivar esta integración?</translation>
    </message>
    <message>
        <source>Re-activate</source>
        <translation>Reactivar</translation>
    </message>
    <message>
        <source>The platform refused, so nothing was changed.</source>
        <translation>La plataforma lo rechazó, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>Reload the integration in a moment, and look at its status before you try again.</source>
        <translation>Recargue la integración dentro de un momento y revise su estado antes de reintentarlo.</translation>
    </message>
    <message>
        <source>It already has this status.</source>
        <translation>Ya tiene este estado.</translation>
    </message>
    <message>
        <source>The platform allows this for CUSTOM_ORDERS integrations only.</source>
        <translation>La plataforma solo lo permite en integraciones de tipo CUSTOM_ORDERS.</translation>
    </message>
    <message>
        <source>The platform sent no status, so the effect cannot be judged.</source>
        <translation>La plataforma no envió ningún estado, así que no se puede prever el efecto.</translation>
    </message>
    <message>
        <source>The current credential you gave is not the one on file, so nothing was changed. The credential that was on file is still in force.</source>
        <translation>La credencial actual que indicó no es la registrada, así que no se cambió nada. La credencial que estaba registrada sigue vigente.</translation>
    </message>
    <message>
        <source>Do not revoke any key at the processor yet. Find out who changed this connector, then check again.</source>
        <translation>No revoque aún ninguna clave en el procesador. Averigüe quién cambió este conector y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>The platform answered with success, for this connector and this credential.</source>
        <translation>La plataforma respondió con éxito, para este conector y esta credencial.</translation>
    </message>
    <message>
        <source>The record stays at the platform and can be re-activated later. The status is what the platform has stored; it says nothing about whether the integration works.</source>
        <translation>El registro permanece en la plataforma y puede reactivarse más tarde. El estado es el que la plataforma tiene guardado; no dice si la integración funciona.</translation>
    </message>
    <message>
        <source>The stored status becomes active, with the settings that are on file. That says nothing about whether the integration works.</source>
        <translation>El estado guardado pasa a «active», con los ajustes registrados. Eso no dice si la integración funciona.</translation>
    </message>
    <message>
        <source>The stored status is active. Whether the integration works is another matter.</source>
        <translation>El estado guardado es «active». Otra cuestión es si la integración funciona.</translation>
    </message>
    <message>
        <source>The change may have been sent, and no answer came that shows what happened. It is not known which credential is in force.</source>
        <translation>El cambio puede haberse enviado, y no llegó ninguna respuesta que muestre qué pasó. No se sabe qué credencial está vigente.</translation>
    </message>
    <message>
        <source>The link may have been sent, and no answer came that shows what happened. The credential may or may not be on file.</source>
        <translation>El vínculo puede haberse enviado, y no llegó ninguna respuesta que muestre qué pasó. La credencial puede estar registrada o no.</translation>
    </message>
    <message>
        <source>A check offered the platform the new credential, and it accepted it.</source>
        <translation>Una comprobación ofreció a la plataforma la nueva credencial, y esta la aceptó.</translation>
    </message>
    <message>
        <source>The platform shows what is on file, and the console compared it: it is the new credential.</source>
        <translation>La plataforma muestra lo que está registrado, y la consola lo comparó: es la nueva credencial.</translation>
    </message>
    <message>
        <source>A check offered the platform the old credential, and it accepted it.</source>
        <translation>Una comprobación ofreció a la plataforma la credencial antigua, y esta la aceptó.</translation>
    </message>
    <message>
        <source>The platform shows what is on file, and the console compared it: it is the old credential.</source>
        <translation>La plataforma muestra lo que está registrado, y la consola lo comparó: es la credencial antigua.</translation>
    </message>
    <message>
        <source>A check offered the platform the new and the old credential, and it answered that neither is the one on file.</source>
        <translation>Una comprobación ofreció a la plataforma la credencial nueva y la antigua, y esta respondió que ninguna de las dos es la registrada.</translation>
    </message>
    <message>
        <source>The platform shows what is on file, and the console compared it: it is neither the new nor the old credential.</source>
        <translation>La plataforma muestra lo que está registrado, y la consola lo comparó: no es ni la credencial nueva ni la antigua.</translation>
    </message>
    <message>
        <source>A check offered the platform the credential, and it answered that another one is on file.</source>
        <translation>Una comprobación ofreció a la plataforma la credencial, y esta respondió que la registrada es otra.</translation>
    </message>
    <message>
        <source>Nothing can be checked any more without the credentials. Do not revoke any key at the processor yet. Find out there which one is in use, give this change up, and begin a new one if need be.</source>
        <translation>Sin las credenciales ya no se puede comprobar nada. No revoque aún ninguna clave en el procesador. Averigüe allí cuál está en uso, desista de este cambio y empiece otro si hace falta.</translation>
    </message>
    <message>
        <source>The command may have been sent, and no answer came that shows what happened.</source>
        <translation>El comando puede haberse enviado, y no llegó ninguna respuesta que muestre qué pasó.</translation>
    </message>
    <message>
        <source>This change ended without proof. Do not revoke any key at the processor before you know which one is in use. A new change to this connector may begin.</source>
        <translation>Este cambio terminó sin prueba. No revoque ninguna clave en el procesador antes de saber cuál está en uso. Se puede iniciar un cambio nuevo de este conector.</translation>
    </message>
    <message>
        <source>The platform uses the new credential, but it is not certain that the keychain has it as this connector&apos;s. Keep a copy of your own before it is forgotten.</source>
        <translation>La plataforma usa la nueva credencial, pero no es seguro que el llavero la tenga como la de este conector. Guarde una copia propia antes de que se olvide.</translation>
    </message>
</context>
<context>
    <name>PlatformConnection</name>
    <message>
        <source>The ID cannot be used.</source>
        <translation>El ID no se puede usar.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
</context>
<context>
    <name>RequestsTable</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Was it sent?</source>
        <translation>¿Se envió?</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintento</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
</context>
<context>
    <name>RotationTable</name>
    <message>
        <source>Connector</source>
        <translation>Conector</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Comercio</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>RotationTodo</name>
    <message>
        <source>Find out who changed it</source>
        <translation>Averiguar quién lo cambió</translation>
    </message>
    <message>
        <source>Finish in the keychain</source>
        <translation>Terminar en el llavero</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>en %1 s</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>en %1 min</translation>
    </message>
    <message>
        <source>Next check %1</source>
        <translation>Próxima comprobación %1</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Its secrets are gone: discard it</source>
        <translation>Secretos perdidos: descártelo</translation>
    </message>
    <message>
        <source>Both secrets kept until you have them forgotten</source>
        <translation>Ambos secretos se conservan hasta que los elimine</translation>
    </message>
    <message>
        <source>Previous secret kept until %1</source>
        <translation>El secreto anterior se conserva hasta el %1</translation>
    </message>
    <message>
        <source>Being checked now</source>
        <translation>Se está comprobando</translation>
    </message>
    <message>
        <source>New secret kept until you have it forgotten</source>
        <translation>El secreto nuevo se conserva hasta que lo elimine</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d MMM, HH:mm</translation>
    </message>
    <message>
        <source>Send it or discard it</source>
        <translation>Enviar o descartar</translation>
    </message>
    <message>
        <source>Check again, or give it up</source>
        <translation>Comprobar de nuevo o desistir</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>The next check may send the credentials of this change again: a write access that may carry it out.</source>
        <translation>La próxima comprobación puede enviar otra vez las credenciales de este cambio: un acceso de escritura que puede llevarlo a cabo.</translation>
    </message>
    <message>
        <source>Its secrets are gone: give it up</source>
        <translation>Secretos perdidos: desista</translation>
    </message>
    <message>
        <source>The platform confirmed the new credential. The one before it can still be restored, unless it was revoked at the processor by then.</source>
        <translation>La plataforma confirmó la nueva credencial. La anterior aún se puede restaurar, salvo que para entonces se haya revocado en el procesador.</translation>
    </message>
</context>
<context>
    <name>SearchSign</name>
    <message>
        <source>To the search field</source>
        <translation>Al campo de búsqueda</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Open the details of the chosen row</source>
        <translation>Abrir los detalles de la fila elegida</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back to the table; in a search field: clear it</source>
        <translation>Volver a la tabla; en un campo de búsqueda: borrarlo</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation>Mayús+F10</translation>
    </message>
    <message>
        <source>Menu of the chosen row</source>
        <translation>Menú de la fila elegida</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Ctrl+Izquierda, Ctrl+Derecha</translation>
    </message>
    <message>
        <source>Sort by the next column</source>
        <translation>Ordenar por la columna contigua</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Left, Ctrl+Shift+Right</source>
        <translation>Ctrl+Mayús+Izquierda, Ctrl+Mayús+Derecha</translation>
    </message>
    <message>
        <source>Move the sorted column</source>
        <translation>Mover la columna ordenada</translation>
    </message>
    <message>
        <source>Ctrl++, Ctrl+-</source>
        <translation>Ctrl++, Ctrl+-</translation>
    </message>
    <message>
        <source>Sorted column wider, narrower</source>
        <translation>Columna ordenada más ancha, más estrecha</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Merchants</source>
        <translation>Comercios</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Conectores</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integraciones</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Rotaciones</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Find an&amp;ything…</source>
        <translation>Buscar cual&amp;quier cosa…</translation>
    </message>
    <message>
        <source>&amp;Open by ID…</source>
        <translation>Abrir por &amp;ID…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;Cover the desk</source>
        <translation>&amp;Ocultar la pantalla</translation>
    </message>
    <message>
        <source>Explore the &amp;practice sandbox</source>
        <translation>Explorar el entorno de &amp;práctica</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Añadir cuenta…</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>&amp;Editar cuenta…</translation>
    </message>
    <message>
        <source>Show a&amp;ll accounts</source>
        <translation>Mostrar &amp;todas las cuentas</translation>
    </message>
    <message>
        <source>&amp;What can I do with this key?</source>
        <translation>&amp;¿Qué puedo hacer con esta clave?</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Save this &amp;view…</source>
        <translation>Guardar esta &amp;vista…</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recargar</translation>
    </message>
    <message>
        <source>Reload &amp;all accounts</source>
        <translation>Recargar &amp;todas las cuentas</translation>
    </message>
    <message>
        <source>S&amp;top reading</source>
        <translation>&amp;Detener la carga</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Merchants</source>
        <translation>&amp;Comercios</translation>
    </message>
    <message>
        <source>&amp;Connectors</source>
        <translation>C&amp;onectores</translation>
    </message>
    <message>
        <source>&amp;Integrations</source>
        <translation>&amp;Integraciones</translation>
    </message>
    <message>
        <source>R&amp;otations</source>
        <translation>&amp;Rotaciones</translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <translation>Acti&amp;vidad</translation>
    </message>
    <message>
        <source>&amp;Rotate credential…</source>
        <translation>&amp;Rotar credencial…</translation>
    </message>
    <message>
        <source>&amp;Change status…</source>
        <translation>Cambiar &amp;estado…</translation>
    </message>
    <message>
        <source>Show its &amp;merchant</source>
        <translation>Mostrar su co&amp;mercio</translation>
    </message>
    <message>
        <source>Merchant &amp;page</source>
        <translation>&amp;Página del comercio</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>Copiar &amp;ID</translation>
    </message>
    <message>
        <source>Copy ro&amp;ws</source>
        <translation>Copiar &amp;filas</translation>
    </message>
    <message>
        <source>Copy as C&amp;SV</source>
        <translation>Copiar como C&amp;SV</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>A&amp;yuda de esta página</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Merchant Console</source>
        <translation>&amp;Acerca de Merchant Console</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Cuentas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Object</source>
        <translation>&amp;Objeto</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>Copiar c&amp;elda</translation>
    </message>
    <message>
        <source>Rotate credentials of the &amp;selection…</source>
        <translation>Rotar credenciales de la &amp;selección…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nuevo…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Re&amp;quests…</source>
        <translation>Pe&amp;ticiones…</translation>
    </message>
    <message>
        <source>&amp;Filter at the platform…</source>
        <translation>&amp;Filtrar en la plataforma…</translation>
    </message>
    <message>
        <source>Enable or disable the se&amp;lection…</source>
        <translation>Activar o desactivar la se&amp;lección…</translation>
    </message>
</context>
<context>
    <name>WindowNotices</name>
    <message>
        <source>The keychain is locked, or was replaced</source>
        <translation>El llavero está bloqueado o fue reemplazado</translation>
    </message>
    <message>
        <source>Keys cannot be read, so nothing can be sent. Unlock the keychain, then look again.</source>
        <translation>No se pueden leer las claves, así que no se puede enviar nada. Desbloquee el llavero y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>No keychain service on this computer</source>
        <translation>No hay servicio de llavero en este equipo</translation>
    </message>
    <message>
        <source>Start a keychain service and look again, or keep keys in memory until you quit. They are never written to a plain file.</source>
        <translation>Inicie un servicio de llavero y compruebe de nuevo, o conserve las claves en memoria hasta salir. Nunca se escriben en un archivo sin cifrar.</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>El llavero no responde</translation>
    </message>
    <message>
        <source>Nothing that needs a key is possible now. The keychain may be waiting for a password in another window.</source>
        <translation>Ahora no es posible nada que necesite una clave. Quizá el llavero espera una contraseña en otra ventana.</translation>
    </message>
    <message>
        <source>Keys are kept for this session only</source>
        <translation>Las claves se conservan solo en esta sesión</translation>
    </message>
    <message>
        <source>They are in memory and will be gone when you quit.</source>
        <translation>Están en memoria y se pierden al salir.</translation>
    </message>
</context>
<context>
    <name>XlsxWriter</name>
    <message>
        <source>The workbook could not be created in “%1”. Free some space there. Nothing was written elsewhere.</source>
        <translation>No se pudo crear el libro en «%1». Libere espacio allí. No se escribió nada en otro sitio.</translation>
    </message>
</context>
<context>
    <name>console</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 not read yet</source>
        <translation>%1 aún sin cargar</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <translation>Cargando %1: %2</translation>
    </message>
    <message>
        <source>%1 read %2</source>
        <translation>%1: cargado %2</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 no se pudo cargar</translation>
    </message>
    <message>
        <source>%1: reading was cancelled</source>
        <translation>%1: carga cancelada</translation>
    </message>
    <message>
        <source>••• set, not shown</source>
        <translation>••• definido, no se muestra</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>The account of this row no longer exists here.</source>
        <translation>La cuenta de esta fila ya no está aquí.</translation>
    </message>
    <message>
        <source>The account is read-only. Edit the account to allow changes.</source>
        <translation>La cuenta es de solo lectura. Edítela para permitir cambios.</translation>
    </message>
    <message>
        <source>Choose a connector first: connectors carry the credentials.</source>
        <translation>Elija primero un conector: los conectores llevan las credenciales.</translation>
    </message>
    <message>
        <source>Credentials of %1 connectors cannot be changed from the console yet.</source>
        <translation>Las credenciales de conectores de %1 aún no se pueden cambiar desde la consola.</translation>
    </message>
    <message>
        <source>A change to this credential is still open: see Rotations.</source>
        <translation>Un cambio de esta credencial sigue abierto: vea «Rotaciones».</translation>
    </message>
    <message>
        <source>A command for this integration is on its way.</source>
        <translation>Un comando para esta integración está en curso.</translation>
    </message>
    <message>
        <source>Rotate credential…</source>
        <translation>Rotar credencial…</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Action needed</source>
        <translation>Requiere acción</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Sin estado</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>sin estado</translation>
    </message>
    <message>
        <source>Merchants</source>
        <translation>Comercios</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Conectores</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integraciones</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Comercio</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Conector</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>Rotate credentials of the selection…</source>
        <translation>Rotar credenciales de la selección…</translation>
    </message>
    <message>
        <source>Select %1 connectors at most.</source>
        <translation>Elija %1 conectores como mucho.</translation>
    </message>
    <message>
        <source>Select two connectors or more first.</source>
        <translation>Elija primero dos conectores o más.</translation>
    </message>
    <message>
        <source>Select connectors of one account only.</source>
        <translation>Elija conectores de una sola cuenta.</translation>
    </message>
    <message>
        <source>%1 was read in part</source>
        <translation>%1 se cargó en parte</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>row %1 of the %2</source>
        <translation>fila %1 (%2)</translation>
    </message>
    <message>
        <source>rows %1–%2 of the %3</source>
        <translation>filas %1–%2 (%3)</translation>
    </message>
    <message>
        <source>part of the %1</source>
        <translation>una parte de la lista (%1)</translation>
    </message>
    <message>
        <source>the %1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>the %1 of %2 and %3 more</source>
        <translation>%1 de %2 y %3 más</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>quedan unos %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>quedan unos %1 min</translation>
    </message>
    <message>
        <source>%1 of %2 lists</source>
        <translation>%1 de %2 listas</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 objects cannot be edited from the console yet.</source>
        <translation>Los objetos de %1 aún no se pueden editar desde la consola.</translation>
    </message>
    <message>
        <source>A change to it is on its way.</source>
        <translation>Un cambio de este objeto está en curso.</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>may have been sent</source>
        <translation>quizá enviado</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>sin riesgo</translation>
    </message>
    <message>
        <source>not safe</source>
        <translation>con riesgo</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>retry: %1</source>
        <translation>reintento: %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>código %1</translation>
    </message>
    <message>
        <source>merchants</source>
        <translation>comercios</translation>
    </message>
    <message>
        <source>connectors</source>
        <translation>conectores</translation>
    </message>
    <message>
        <source>integrations</source>
        <translation>integraciones</translation>
    </message>
    <message>
        <source>%1 (%2 selected)</source>
        <translation>%1 (selección: %2)</translation>
    </message>
    <message>
        <source>The platform documents no way to switch these on or off.</source>
        <translation>La plataforma no documenta ninguna forma de activarlos o desactivarlos.</translation>
    </message>
    <message>
        <source>The platform&apos;s own fields</source>
        <translation>Campos con los nombres de la plataforma</translation>
    </message>
</context>
<context>
    <name>console::AbilitiesDialog</name>
    <message>
        <source>Not visible to this key: %1.</source>
        <translation>No visible para esta clave: %1.</translation>
    </message>
    <message>
        <source>The last reading failed, so what is said here may be out of date.</source>
        <translation>La última carga falló, así que lo indicado aquí puede estar desactualizado.</translation>
    </message>
    <message>
        <source>The account has not been read completely yet.</source>
        <translation>La cuenta aún no se ha cargado por completo.</translation>
    </message>
    <message>
        <source>This account is read-only: the console refuses every change.</source>
        <translation>Esta cuenta es de solo lectura: la consola rechaza todo cambio.</translation>
    </message>
    <message>
        <source>After you confirm it.</source>
        <translation>Tras su confirmación.</translation>
    </message>
    <message>
        <source>After you type the object&apos;s name.</source>
        <translation>Tras escribir el nombre del objeto.</translation>
    </message>
    <message>
        <source>Without confirmation, except for what cannot be undone.</source>
        <translation>Sin confirmación, salvo lo que no se puede deshacer.</translation>
    </message>
    <message>
        <source>What can I do with this key?</source>
        <translation>¿Qué puedo hacer con esta clave?</translation>
    </message>
    <message>
        <source>%1 does not offer it, or this console does not use it.</source>
        <translation>%1 no lo ofrece, o esta consola no lo usa.</translation>
    </message>
    <message>
        <source>Read everything the key can see</source>
        <translation>Cargar todo lo que ve la clave</translation>
    </message>
    <message>
        <source>Open a merchant by its ID</source>
        <translation>Abrir un comercio por su ID</translation>
    </message>
    <message>
        <source>Open an integration by its ID</source>
        <translation>Abrir una integración por su ID</translation>
    </message>
    <message>
        <source>Rotate the credentials of a connector</source>
        <translation>Rotar las credenciales de un conector</translation>
    </message>
    <message>
        <source>Change the status of an integration</source>
        <translation>Cambiar el estado de una integración</translation>
    </message>
    <message>
        <source>The platform decides what the key itself may do; its answers show it.</source>
        <translation>La plataforma decide lo que puede hacer la propia clave; se ve en sus respuestas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>Sí: %1</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>No: %1</translation>
    </message>
    <message>
        <source>See what a connector still requires</source>
        <translation>Ver qué le falta a un conector</translation>
    </message>
    <message>
        <source>What this console can do with it</source>
        <translation>Qué puede hacer esta consola con ella</translation>
    </message>
</context>
<context>
    <name>console::AboutDialog</name>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>About Merchant Console</source>
        <translation>Acerca de Merchant Console</translation>
    </message>
    <message>
        <source>Merchants, connectors and integrations of four platforms in one window.</source>
        <translation>Comercios, conectores e integraciones de cuatro plataformas en una ventana.</translation>
    </message>
    <message>
        <source>Keys and credentials are kept in the keychain of this computer. A change is written to the activity history before it is sent, is sent once, and is called confirmed only when the platform has said so.</source>
        <translation>Las claves y credenciales se guardan en el llavero de este equipo. Un cambio se registra en el historial de actividad antes de enviarse, se envía una sola vez y solo se llama confirmado cuando la plataforma lo ha dicho.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>console::AccountDialog</name>
    <message>
        <source>Edit account</source>
        <translation>Editar cuenta</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>&amp;Quitar cuenta…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Probar conexión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save account</source>
        <translation>&amp;Guardar cuenta</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Probando la conexión…</translation>
    </message>
    <message>
        <source>There is more to read.</source>
        <translation>Hay más por cargar.</translation>
    </message>
    <message>
        <source>Not visible to this key: %1.</source>
        <translation>No visible para esta clave: %1.</translation>
    </message>
    <message>
        <source>Connected. %1</source>
        <translation>Conectado. %1</translation>
    </message>
    <message>
        <source>1 object read.</source>
        <translation>1 objeto cargado.</translation>
    </message>
    <message>
        <source>%1 objects read.</source>
        <translation>%1 objetos cargados.</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>¿Quitar la cuenta «%1»?</translation>
    </message>
    <message>
        <source>Its key is removed from the keychain. Nothing changes at %1, and the activity history stays.</source>
        <translation>Su clave se quita del llavero. En %1 no cambia nada, y el historial de actividad permanece.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Quitar cuenta</translation>
    </message>
    <message>
        <source>The keychain cannot be used: see above.</source>
        <translation>No se puede usar el llavero: véase arriba.</translation>
    </message>
    <message>
        <source>Discard the key that was typed?</source>
        <translation>¿Descartar la clave escrita?</translation>
    </message>
    <message>
        <source>It is not stored here yet.</source>
        <translation>Todavía no está guardada aquí.</translation>
    </message>
    <message>
        <source>&amp;Discard input</source>
        <translation>&amp;Descartar lo escrito</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Seguir editando</translation>
    </message>
    <message>
        <source>Storing the account…</source>
        <translation>Guardando la cuenta…</translation>
    </message>
</context>
<context>
    <name>console::AccountForm</name>
    <message>
        <source>It is kept in the keychain only.</source>
        <translation>Se guarda solo en el llavero.</translation>
    </message>
    <message>
        <source>It is kept in memory until you quit, and written nowhere.</source>
        <translation>Se conserva en memoria hasta salir y no se escribe en ninguna parte.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>Protection level</source>
        <translation>Nivel de protección</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Etiqueta</translation>
    </message>
    <message>
        <source>What your team calls this account, such as “Preczn Europe”.</source>
        <translation>Así llama su equipo a esta cuenta, por ejemplo «Preczn Europa».</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>&amp;URL base</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>Clave de &amp;API</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Contra&amp;seña</translation>
    </message>
    <message>
        <source>P&amp;rotection level</source>
        <translation>Nivel de p&amp;rotección</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>&amp;Plataforma</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>E&amp;ntorno</translation>
    </message>
    <message>
        <source>Set by the key.</source>
        <translation>Lo determina la clave.</translation>
    </message>
    <message>
        <source>Stored in the keychain, not shown</source>
        <translation>Guardada en el llavero, no se muestra</translation>
    </message>
    <message>
        <source>Leave this empty to keep the stored key.</source>
        <translation>Déjelo vacío para conservar la clave guardada.</translation>
    </message>
    <message>
        <source>The address changed. A key belongs to its address, so enter it again.</source>
        <translation>La dirección ha cambiado. Una clave pertenece a su dirección, así que introdúzcala de nuevo.</translation>
    </message>
    <message>
        <source>A private key. It begins with priv_ or priv_test_.</source>
        <translation>Una clave privada. Empieza por priv_ o priv_test_.</translation>
    </message>
    <message>
        <source>Leave this empty, too, to keep the stored one.</source>
        <translation>Déjelo también vacío para conservar la guardada.</translation>
    </message>
</context>
<context>
    <name>console::ActivityPage</name>
    <message>
        <source>Activity table</source>
        <translation>Tabla de actividad</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>Buscar en la actividad</translation>
    </message>
    <message>
        <source>Search activity by object, merchant, account, outcome…</source>
        <translation>Buscar actividad por objeto, comercio, cuenta, resultado…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Entries, newest first: %1</source>
        <translation>Entradas, las más recientes primero: %1</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>Se muestran %1 de %2</translation>
    </message>
    <message>
        <source>Every change made with this console is recorded here, step by step, without any secret.</source>
        <translation>Cada cambio hecho con esta consola queda registrado aquí, paso a paso, sin ningún secreto.</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>No entry contains these words. Press Esc in the search field to clear it.</source>
        <translation>Ninguna entrada contiene estas palabras. Pulse Esc en el campo de búsqueda para borrarlo.</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Exportar actividad</translation>
    </message>
    <message>
        <source>all accounts</source>
        <translation>todas las cuentas</translation>
    </message>
    <message>
        <source>text “%1”</source>
        <translation>texto «%1»</translation>
    </message>
    <message>
        <source>No change is recorded on this computer</source>
        <translation>No hay ningún cambio registrado en este equipo</translation>
    </message>
    <message>
        <source>%1 of the newest %2 shown</source>
        <translation>%1 de las %2 más recientes</translation>
    </message>
    <message>
        <source>None of the newest %1 entries contains these words. Older ones are in an export of everything.</source>
        <translation>Ninguna de las %1 entradas más recientes contiene estas palabras. Las anteriores están en una exportación de todo.</translation>
    </message>
</context>
<context>
    <name>console::ActivityTable</name>
    <message>
        <source>Rotate credential</source>
        <translation>Rotar credencial</translation>
    </message>
    <message>
        <source>Link credential</source>
        <translation>Vincular credencial</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>Cambiar estado</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>Cuenta añadida</translation>
    </message>
    <message>
        <source>Account removed</source>
        <translation>Cuenta quitada</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Cuenta modificada</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <translation>Eliminando</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>console::AskedCard</name>
    <message>
        <source>Reading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a comprobar</translation>
    </message>
</context>
<context>
    <name>console::AwayNotes</name>
    <message>
        <source>Credential changed</source>
        <translation>Credencial cambiada</translation>
    </message>
    <message>
        <source>%1 of %2: confirmed by the platform.</source>
        <translation>%1 de %2: confirmada por la plataforma.</translation>
    </message>
    <message>
        <source>A status command has finished</source>
        <translation>Un comando de estado ha terminado</translation>
    </message>
    <message>
        <source>The window says what became of it.</source>
        <translation>La ventana dice qué fue de él.</translation>
    </message>
    <message>
        <source>%1 was read</source>
        <translation>%1 se ha cargado</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s).</source>
        <translation>
            <numerusform>%n objeto.</numerusform>
            <numerusform>%n objetos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 no se pudo cargar</translation>
    </message>
    <message>
        <source>The window says why.</source>
        <translation>La ventana dice por qué.</translation>
    </message>
</context>
<context>
    <name>console::BatchSheet</name>
    <message>
        <source>%1 connectors of %2</source>
        <translation>%1 conectores de %2</translation>
    </message>
    <message>
        <source>an unknown kind</source>
        <translation>un tipo desconocido</translation>
    </message>
    <message>
        <source>What is entered here is used for each of them.</source>
        <translation>Lo que se introduce aquí vale para cada uno de ellos.</translation>
    </message>
    <message>
        <source>The current credentials are the ones that this console has stored for each.</source>
        <translation>Las credenciales actuales son las que esta consola guardó para cada uno.</translation>
    </message>
</context>
<context>
    <name>console::BatchTable</name>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>All are confirmed</source>
        <translation>Todos están confirmados</translation>
    </message>
    <message>
        <source>Ended, but not all are confirmed</source>
        <translation>Fin, pero no todos están confirmados</translation>
    </message>
    <message>
        <source>The outcome of 1 connector is not known: see Rotations.</source>
        <translation>No se conoce el resultado de 1 conector: vea «Rotaciones».</translation>
    </message>
    <message>
        <source>The outcome of %1 connectors is not known: see Rotations.</source>
        <translation>No se conoce el resultado de %1 conectores: vea «Rotaciones».</translation>
    </message>
    <message>
        <source>1 connector was not changed and may still use it.</source>
        <translation>1 conector no se cambió y puede que aún la use.</translation>
    </message>
    <message>
        <source>%1 connectors were not changed and may still use it.</source>
        <translation>%1 conectores no se cambiaron y puede que aún la usen.</translation>
    </message>
    <message>
        <source>Do not revoke the old key at the processor yet.</source>
        <translation>No revoque aún la clave antigua en el procesador.</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Aún no enviado</translation>
    </message>
</context>
<context>
    <name>console::CataloguePage</name>
    <message>
        <source>What helps, %1</source>
        <translation>Lo que ayuda, %1</translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>Editar cuenta…</translation>
    </message>
    <message>
        <source>Edit account, %1</source>
        <translation>Editar cuenta, %1</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>Se muestran %1 de %2</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>Se muestran %1</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Selección: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The rows shown were read %1 and may be out of date.</source>
        <translation>Las filas mostradas se cargaron %1 y pueden estar desactualizadas.</translation>
    </message>
    <message>
        <source>What was read before is shown. It may be incomplete.</source>
        <translation>Se muestra lo cargado antes. Puede estar incompleto.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try again, %1, %2</source>
        <translation>Reintentar, %1, %2</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La carga se detuvo.</translation>
    </message>
    <message>
        <source>%1: %2 not read yet</source>
        <translation>%1: aún sin cargar: %2</translation>
    </message>
    <message>
        <source>%1: %2 could not be read</source>
        <translation>%1: no se pudo cargar: %2</translation>
    </message>
    <message>
        <source>Everything else was read and is shown.</source>
        <translation>Todo lo demás se cargó y se muestra.</translation>
    </message>
    <message>
        <source>Load the rest</source>
        <translation>Cargar el resto</translation>
    </message>
    <message>
        <source>Load the rest, %1, %2</source>
        <translation>Cargar el resto, %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s): %1</source>
        <translation>
            <numerusform>%n cuenta: %1</numerusform>
            <numerusform>%n cuentas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What is shown of %1 may be out of date. %2</source>
        <translation>Lo que se muestra de %1 puede estar desactualizado. %2</translation>
    </message>
    <message>
        <source>Try again, all that failed, %1</source>
        <translation>Reintentar todo lo que falló, %1</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quiso decir %1?</translation>
    </message>
    <message>
        <source>Another search, %1</source>
        <translation>Otra búsqueda, %1</translation>
    </message>
    <message>
        <source>Open by ID…</source>
        <translation>Abrir por ID…</translation>
    </message>
    <message>
        <source>Open by ID, %1</source>
        <translation>Abrir por ID, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n selected (hidden by the filter)</source>
        <translation>
            <numerusform>%n seleccionado (oculto por el filtro)</numerusform>
            <numerusform>%n seleccionados (ocultos por el filtro)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected (%2 of them hidden by the filter)</source>
        <translation>Selección: %1 (ocultos por el filtro: %2)</translation>
    </message>
    <message>
        <source>Everything was read, and there are no %1 that these keys can see.</source>
        <translation>Se cargó todo y no hay %1 visibles para estas claves.</translation>
    </message>
    <message>
        <source>Everything was read, and there are no %1 that this key can see.</source>
        <translation>Se cargó todo y no hay %1 visibles para esta clave.</translation>
    </message>
    <message>
        <source>Known ones can be opened by their ID.</source>
        <translation>Los elementos conocidos se pueden abrir por su ID.</translation>
    </message>
    <message>
        <source>No %1 here</source>
        <translation>No hay %1 aquí</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>None of the %1 match the search.</source>
        <translation>Ningún resultado en la lista de %1 para esta búsqueda.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Restablecer búsqueda</translation>
    </message>
    <message>
        <source>None of the %1 match the filters.</source>
        <translation>Ningún resultado en la lista de %1 para estos filtros.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Restablecer filtros</translation>
    </message>
</context>
<context>
    <name>console::CatalogueView</name>
    <message>
        <source>%1 table</source>
        <translation>Tabla de %1</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>Columnas de %1</translation>
    </message>
</context>
<context>
    <name>console::ChoiceField</name>
    <message>
        <source>Not set</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>console::CommandPalette</name>
    <message>
        <source>Nothing matches. Try fewer letters, or part of an ID.</source>
        <translation>Sin coincidencias. Pruebe con menos letras o con parte de un ID.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar cualquier cosa</translation>
    </message>
    <message>
        <source>Find a merchant, connector, integration, account or command</source>
        <translation>Buscar un comercio, conector, integración, cuenta o comando</translation>
    </message>
    <message>
        <source>Go to a merchant, connector, integration, account or command…</source>
        <translation>Ir a un comercio, conector, integración, cuenta o comando…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter opens · Esc closes</source>
        <translation>↑ ↓ eligen · Intro abre · Esc cierra</translation>
    </message>
</context>
<context>
    <name>console::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>console::ConsentPanel</name>
    <message>
        <source>&amp;Type the name to confirm</source>
        <translation>&amp;Escriba el nombre para confirmar</translation>
    </message>
    <message>
        <source>Exactly as written here: %1</source>
        <translation>Exactamente como aquí: %1</translation>
    </message>
    <message>
        <source>This account is read-only</source>
        <translation>Esta cuenta es de solo lectura</translation>
    </message>
    <message>
        <source>Its protection level forbids every change. Edit the account to allow changes.</source>
        <translation>Su nivel de protección prohíbe todo cambio. Edite la cuenta para permitir cambios.</translation>
    </message>
    <message>
        <source>Does not match.</source>
        <translation>No coincide.</translation>
    </message>
    <message>
        <source>&amp;Type the account&apos;s name to confirm</source>
        <translation>E&amp;scriba el nombre de la cuenta para confirmar</translation>
    </message>
</context>
<context>
    <name>console::CountedBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>console::CredentialForm</name>
    <message>
        <source>Fill in at least one field.</source>
        <translation>Rellene al menos un campo.</translation>
    </message>
    <message>
        <source>other field&apos;s name</source>
        <translation>nombre del otro campo</translation>
    </message>
    <message>
        <source>technical name, such as merchantToken</source>
        <translation>nombre técnico, como merchantToken</translation>
    </message>
    <message>
        <source>&amp;Add field</source>
        <translation>&amp;Añadir campo</translation>
    </message>
    <message>
        <source>field: add</source>
        <translation>campo: añadir</translation>
    </message>
    <message>
        <source>Another field, by its name</source>
        <translation>Otro campo, por su nombre</translation>
    </message>
    <message>
        <source>A field name may contain letters, digits and _ only.</source>
        <translation>Un nombre de campo solo puede contener letras, cifras y _.</translation>
    </message>
    <message>
        <source>This field exists already.</source>
        <translation>Este campo ya existe.</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>Current %1</source>
        <translation>Actual: %1</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Generar</translation>
    </message>
    <message>
        <source>Generate %1</source>
        <translation>Generar %1</translation>
    </message>
    <message>
        <source>Generate creates a value of %1 letters and digits (A–Z, a–z, 0–9) from the system&apos;s random source.</source>
        <translation>«Generar» crea un valor de %1 letras y cifras (A–Z, a–z, 0–9) con la fuente aleatoria del sistema.</translation>
    </message>
</context>
<context>
    <name>console::CurrentStep</name>
    <message>
        <source>&amp;Use the one in the keychain</source>
        <translation>&amp;Usar la del llavero</translation>
    </message>
    <message>
        <source>&amp;Type it instead</source>
        <translation>&amp;Escribirla</translation>
    </message>
    <message>
        <source>Use the one in the keychain</source>
        <translation>Usar la del llavero</translation>
    </message>
    <message>
        <source>Type it instead</source>
        <translation>Escribirla</translation>
    </message>
    <message>
        <source>The current credential</source>
        <translation>La credencial actual</translation>
    </message>
    <message>
        <source>This console has not stored it, so please enter it exactly as it is on file. It proves that the right one is replaced.</source>
        <translation>Esta consola no la ha guardado; introdúzcala exactamente como está registrada. Así se prueba que se reemplaza la correcta.</translation>
    </message>
    <message>
        <source>I do not &amp;have it</source>
        <translation>No la &amp;tengo</translation>
    </message>
    <message>
        <source>I do not have it</source>
        <translation>No la tengo</translation>
    </message>
    <message>
        <source>This console has not stored it. The platform does not ask for it, but without it the old one cannot be restored, and an unclear answer is harder to resolve.</source>
        <translation>Esta consola no la ha guardado. La plataforma no la pide, pero sin ella no se puede restaurar la antigua, y una respuesta poco clara es más difícil de resolver.</translation>
    </message>
    <message>
        <source>&amp;Type it</source>
        <translation>&amp;Escribirla</translation>
    </message>
</context>
<context>
    <name>console::DetailPane</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>Choose a row to see everything known about it.</source>
        <translation>Seleccione una fila para ver todo lo que se sabe de ella.</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Cargado %1</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Platform says “%1”</source>
        <translation>La plataforma indica «%1»</translation>
    </message>
    <message>
        <source>Open the merchant&apos;s page</source>
        <translation>Abrir la página del comercio</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Conectores</translation>
    </message>
    <message>
        <source>No connectors known for this merchant.</source>
        <translation>No se conocen conectores de este comercio.</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integraciones</translation>
    </message>
    <message>
        <source>No integrations known for this merchant.</source>
        <translation>No se conocen integraciones de este comercio.</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Comercio</translation>
    </message>
    <message>
        <source>The merchant has not been read.</source>
        <translation>El comercio no se ha cargado.</translation>
    </message>
    <message>
        <source>Merchants served</source>
        <translation>Comercios atendidos</translation>
    </message>
    <message>
        <source>No merchants known for this integration.</source>
        <translation>No se conocen comercios de esta integración.</translation>
    </message>
    <message>
        <source>%1 of what is shown</source>
        <translation>%1 de lo mostrado</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) selected</source>
        <translation>
            <numerusform>%n fila seleccionada</numerusform>
            <numerusform>%n filas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Right-click, or open the Object menu, to see what can be done with all of them.</source>
        <translation>Un clic derecho, o el menú «Objeto», muestra lo que se puede hacer con todas.</translation>
    </message>
</context>
<context>
    <name>console::EditorDialog</name>
    <message>
        <source>Asking the platform…</source>
        <translation>Consultando la plataforma…</translation>
    </message>
    <message>
        <source>Reading it again…</source>
        <translation>Cargándolo de nuevo…</translation>
    </message>
    <message>
        <source>The change is under way</source>
        <translation>El cambio está en curso</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>&amp;Volver al formulario</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se cambió nada</translation>
    </message>
    <message>
        <source>What the form shows is what the platform has.</source>
        <translation>Lo que muestra el formulario es lo que tiene la plataforma.</translation>
    </message>
    <message>
        <source>Create “%1” with these values?</source>
        <translation>¿Crear «%1» con estos valores?</translation>
    </message>
    <message>
        <source>It is not known whether one of this name exists already</source>
        <translation>No se sabe si ya existe alguno con este nombre</translation>
    </message>
    <message>
        <source>One of this name exists already</source>
        <translation>Ya existe alguno con este nombre</translation>
    </message>
    <message>
        <source>Read just now: %1. A second one of the same name would be created.</source>
        <translation>Cargado ahora mismo: %1. Se crearía un segundo con el mismo nombre.</translation>
    </message>
    <message>
        <source>Sending once, then reading back…</source>
        <translation>Se envía una vez y luego se carga para comprobarlo…</translation>
    </message>
    <message>
        <source>You may close this window. The change goes on.</source>
        <translation>Puede cerrar esta ventana. El cambio continúa.</translation>
    </message>
    <message>
        <source>Discard what was typed?</source>
        <translation>¿Descartar lo escrito?</translation>
    </message>
    <message>
        <source>&amp;Discard input</source>
        <translation>&amp;Descartar lo escrito</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Seguir editando</translation>
    </message>
    <message>
        <source>What was typed is not stored anywhere else.</source>
        <translation>Lo escrito no está guardado en ningún otro sitio.</translation>
    </message>
    <message>
        <source>For the merchant %1</source>
        <translation>Para el comercio %1</translation>
    </message>
    <message>
        <source>Sections of the form</source>
        <translation>Secciones del formulario</translation>
    </message>
    <message>
        <source>%1 “%2”?</source>
        <translation>¿%1 «%2»?</translation>
    </message>
    <message>
        <source>Some fields need correcting</source>
        <translation>Hay campos que corregir</translation>
    </message>
    <message>
        <source>See the note under each field. Nothing was sent.</source>
        <translation>El motivo aparece debajo de cada campo. No se envió nada.</translation>
    </message>
    <message numerus="yes">
        <source>Change these field(s) of “%1”?</source>
        <translation>
            <numerusform>¿Cambiar este campo de «%1»?</numerusform>
            <numerusform>¿Cambiar estos campos de «%1»?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, to be corrected: %2</source>
        <translation>%1, por corregir: %2</translation>
    </message>
</context>
<context>
    <name>console::EnvironmentBand</name>
    <message>
        <source>TEST · Practice sandbox: sample data on this computer, nothing here is real</source>
        <translation>TEST · Entorno de práctica: datos de ejemplo en este equipo, nada de esto es real</translation>
    </message>
    <message>
        <source>LIVE and TEST accounts shown · changes to LIVE accounts affect real payments</source>
        <translation>Se muestran cuentas LIVE y TEST · los cambios en cuentas LIVE afectan a pagos reales</translation>
    </message>
    <message>
        <source>all accounts</source>
        <translation>todas las cuentas</translation>
    </message>
    <message>
        <source>LIVE · %1 · changes affect real payments</source>
        <translation>LIVE · %1 · los cambios afectan a pagos reales</translation>
    </message>
    <message>
        <source>TEST · %1 · no real payments are affected</source>
        <translation>TEST · %1 · no afecta a pagos reales</translation>
    </message>
    <message>
        <source>Merchant Console</source>
        <translation>Merchant Console</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>Practice sandbox</source>
        <translation>Entorno de práctica</translation>
    </message>
</context>
<context>
    <name>console::ExportColumnList</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>&amp;Columns, in this order</source>
        <translation>&amp;Columnas, en este orden</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Move column up</source>
        <translation>Subir columna</translation>
    </message>
    <message>
        <source>Move column down</source>
        <translation>Bajar columna</translation>
    </message>
</context>
<context>
    <name>console::ExportDialog</name>
    <message>
        <source>From %1. Exports contain the columns you choose, never secrets, keys or credentials.</source>
        <translation>De %1. Las exportaciones contienen las columnas que elija, nunca secretos, claves ni credenciales.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Replace the existing file?</source>
        <translation>¿Reemplazar el archivo existente?</translation>
    </message>
    <message>
        <source>The file “%1” exists already. It stays as it is until the new one is complete.</source>
        <translation>El archivo «%1» ya existe. Queda como está hasta que el nuevo esté completo.</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Reemplazar archivo</translation>
    </message>
    <message>
        <source>%1 exported</source>
        <translation>Exportación: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Esta carpeta no existe.</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>E&amp;verything (%1)</source>
        <translation>&amp;Todo (%1)</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Lo mostrado</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Browse for a file</source>
        <translation>Buscar un archivo</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>&amp;Nombre de archivo</translation>
    </message>
    <message>
        <source>Rows written</source>
        <translation>Filas escritas</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>%1 of %2 written. An existing file stays as it is until the new one is complete.</source>
        <translation>%1 de %2 escritas. Un archivo existente queda como está hasta que el nuevo esté completo.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Nothing was written. A file that existed before is unchanged.</source>
        <translation>No se escribió nada. Si ya existía un archivo, no ha cambiado.</translation>
    </message>
    <message>
        <source>1 cell begins with an apostrophe, so that no spreadsheet runs it as a formula.</source>
        <translation>1 celda empieza con un apóstrofo, para que ninguna hoja de cálculo la ejecute como fórmula.</translation>
    </message>
    <message>
        <source>%1 cells begin with an apostrophe, so that no spreadsheet runs them as formulas.</source>
        <translation>%1 celdas empiezan con un apóstrofo, para que ninguna hoja de cálculo las ejecute como fórmulas.</translation>
    </message>
    <message>
        <source>1 text was cut at 32,767 characters, the most that Excel holds.</source>
        <translation>1 texto se cortó en 32.767 caracteres, el máximo de Excel.</translation>
    </message>
    <message>
        <source>%1 texts were cut at 32,767 characters, the most that Excel holds.</source>
        <translation>%1 textos se cortaron en 32.767 caracteres, el máximo de Excel.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 columna</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 columnas</translation>
    </message>
    <message>
        <source>As sho&amp;wn (%1)</source>
        <translation>Lo most&amp;rado (%1)</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>Not read in full: %1. Rows may be missing, and the file says so.</source>
        <translation>No se leyó por completo: %1. Pueden faltar filas, y el archivo lo dice.</translation>
    </message>
</context>
<context>
    <name>console::ExportFormatForm</name>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, para hojas de cálculo</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, para programas</translation>
    </message>
    <message>
        <source>JSON Lines, one object per line</source>
        <translation>JSON Lines, un objeto por línea</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>&amp;Header line</source>
        <translation>Línea &amp;de cabecera</translation>
    </message>
    <message>
        <source>Header line</source>
        <translation>Línea de cabecera</translation>
    </message>
    <message>
        <source>Names for programs (raw_status)</source>
        <translation>Nombres para programas (raw_status)</translation>
    </message>
    <message>
        <source>As in the window (Platform status)</source>
        <translation>Como en la ventana (Estado en plataforma)</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Separador</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>&amp;Line ends</source>
        <translation>Fin de &amp;línea</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>Fin de línea</translation>
    </message>
    <message>
        <source>CRLF, as in RFC 4180</source>
        <translation>CRLF, según RFC 4180</translation>
    </message>
    <message>
        <source>LF, for Unix tools</source>
        <translation>LF, para herramientas de Unix</translation>
    </message>
    <message>
        <source>&amp;Begin with a byte order mark, for older versions of Excel</source>
        <translation>Empezar con una &amp;marca de orden de bytes (BOM), para versiones antiguas de Excel</translation>
    </message>
    <message>
        <source>Begin with a byte order mark</source>
        <translation>Empezar con una marca de orden de bytes (BOM)</translation>
    </message>
</context>
<context>
    <name>console::ExportPresetRow</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>F&amp;orget</source>
        <translation>Elim&amp;inar</translation>
    </message>
    <message>
        <source>Name these choices to use them again</source>
        <translation>Nombre para volver a usar esta selección</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Keep as preset</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>Forget preset</source>
        <translation>Eliminar plantilla</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Plantilla</translation>
    </message>
</context>
<context>
    <name>console::FacetPane</name>
    <message>
        <source>Filters of %1</source>
        <translation>Filtros de %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>%1, %n fila</numerusform>
            <numerusform>%1, %n filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::Farewell</name>
    <message>
        <source>Quit and lose credentials?</source>
        <translation>¿Salir y perder las credenciales?</translation>
    </message>
    <message>
        <source>A change is not settled, and its credentials are in the memory of this session only. If you quit now, this console can no longer find out which one is in force, and the new one is lost unless you have a copy of your own. Settle it under Rotations first.</source>
        <translation>Hay un cambio sin resolver, y sus credenciales están solo en la memoria de esta sesión. Si sale ahora, esta consola ya no podrá averiguar cuál está vigente, y la nueva se pierde si usted no tiene una copia propia. Resuélvalo antes en «Rotaciones».</translation>
    </message>
    <message>
        <source>Quit and lose them</source>
        <translation>Salir y perderlas</translation>
    </message>
</context>
<context>
    <name>console::FieldEditor</name>
    <message>
        <source>Not known: the platform does not show it</source>
        <translation>Se desconoce: la plataforma no lo muestra</translation>
    </message>
    <message>
        <source>Not set at the platform</source>
        <translation>Sin definir en la plataforma</translation>
    </message>
</context>
<context>
    <name>console::FieldRow</name>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
</context>
<context>
    <name>console::FilterBar</name>
    <message>
        <source>Search %1</source>
        <translation>Buscar %1</translation>
    </message>
    <message>
        <source>Search, or status:active…</source>
        <translation>Buscar o status:active…</translation>
    </message>
    <message>
        <source>All words must occur. To search in one field, write status:, platform:, type:, owner:, account:, env: or id: before a word.</source>
        <translation>Deben aparecer todas las palabras. Para buscar en un campo, escriba status:, platform:, type:, owner:, account:, env: o id: delante de una palabra.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Clear %1 filters</source>
        <translation>Restablecer filtros de %1</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Restablecer búsqueda y filtros</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Show filters of %1</source>
        <translation>Mostrar filtros de %1</translation>
    </message>
    <message>
        <source>Choose values to filter by; each shows its number of rows</source>
        <translation>Elegir valores para filtrar; cada uno muestra su número de filas</translation>
    </message>
    <message>
        <source>Filters (%1)</source>
        <translation>Filtros (%1)</translation>
    </message>
</context>
<context>
    <name>console::FilterChips</name>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove the filter %1: %2, %3</source>
        <translation>Quitar el filtro %1: %2, %3</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Quitar este filtro</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
</context>
<context>
    <name>console::FormPickers</name>
    <message>
        <source>Reading the list…</source>
        <translation>Leyendo la lista…</translation>
    </message>
    <message>
        <source>Not visible to this key: type the ID.</source>
        <translation>No visible para esta clave: escriba el ID.</translation>
    </message>
    <message>
        <source>The list could not be read: type the ID.</source>
        <translation>No se pudo leer la lista: escriba el ID.</translation>
    </message>
</context>
<context>
    <name>console::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Texto de ayuda</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>console::JsonField</name>
    <message>
        <source>Stored, and may hold secrets. Show and edit</source>
        <translation>Hay datos guardados que pueden contener secretos. Mostrar y editar</translation>
    </message>
    <message>
        <source>%1, as JSON</source>
        <translation>%1, como JSON</translation>
    </message>
    <message>
        <source>Show and edit %1</source>
        <translation>Mostrar y editar %1</translation>
    </message>
</context>
<context>
    <name>console::KeychainNotice</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Volver a comprobar</translation>
    </message>
    <message>
        <source>&amp;Use for this session only</source>
        <translation>&amp;Usar solo en esta sesión</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a comprobar</translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <translation>Usar solo en esta sesión</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Solo en esta sesión</translation>
    </message>
    <message>
        <source>Secrets are kept in memory until you quit. Nothing is written.</source>
        <translation>Los secretos se conservan en memoria hasta salir. No se escribe nada.</translation>
    </message>
    <message>
        <source>With “Use for this session only”, secrets stay in memory until you quit; nothing is written.</source>
        <translation>Con «Usar solo en esta sesión», los secretos quedan en memoria hasta salir; no se escribe nada.</translation>
    </message>
    <message>
        <source>Secrets cannot be kept, so nothing is sent. %1 %2</source>
        <translation>No se pueden guardar secretos, así que no se envía nada. %1 %2</translation>
    </message>
</context>
<context>
    <name>console::LinkMerchantDialog</name>
    <message>
        <source>Link a merchant</source>
        <translation>Vincular un comercio</translation>
    </message>
    <message>
        <source>Which merchant of another account is the same as %1? The link is kept in this profile only; nothing changes at any platform.</source>
        <translation>¿Qué comercio de otra cuenta es el mismo que %1? El vínculo se guarda solo en este perfil; en las plataformas no cambia nada.</translation>
    </message>
    <message>
        <source>Search merchants to link</source>
        <translation>Buscar comercios para vincular</translation>
    </message>
    <message>
        <source>Name or ID</source>
        <translation>Nombre o ID</translation>
    </message>
    <message>
        <source>Merchants of other accounts</source>
        <translation>Comercios de otras cuentas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Vincular</translation>
    </message>
    <message>
        <source>No merchant of another account fits.</source>
        <translation>Ningún comercio de otra cuenta encaja.</translation>
    </message>
</context>
<context>
    <name>console::ListField</name>
    <message>
        <source>%1, one per line</source>
        <translation>%1, una entrada por línea</translation>
    </message>
    <message>
        <source>One per line</source>
        <translation>Una entrada por línea</translation>
    </message>
</context>
<context>
    <name>console::LoadStrip</name>
    <message>
        <source>Stop reading</source>
        <translation>Detener la carga</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Stops at once. Rows that were read stay; the rest can be read later.</source>
        <translation>Se detiene al instante. Las filas cargadas quedan; el resto puede cargarse más tarde.</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <translation>Cargando %1: %2</translation>
    </message>
    <message>
        <source>Stop reading, %1</source>
        <translation>Detener la carga, %1</translation>
    </message>
</context>
<context>
    <name>console::LockCover</name>
    <message>
        <source>The desk is covered</source>
        <translation>La pantalla está oculta</translation>
    </message>
    <message>
        <source>Nobody has used it for a while. What is running goes on.</source>
        <translation>Nadie la ha usado en un rato. Lo que está en curso continúa.</translation>
    </message>
    <message>
        <source>This hides the screen from a glance. It asks for no password, so it does not keep anybody out: lock the computer itself when you leave it.</source>
        <translation>Esto oculta la pantalla a miradas ajenas. No pide contraseña, así que no impide el acceso a nadie: bloquee el propio equipo cuando se vaya.</translation>
    </message>
    <message>
        <source>I am here: show it again</source>
        <translation>Estoy aquí: mostrar de nuevo</translation>
    </message>
</context>
<context>
    <name>console::MainWindow</name>
    <message>
        <source>This is the practice sandbox.</source>
        <translation>Este es el entorno de práctica.</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Elija primero una fila.</translation>
    </message>
    <message>
        <source>Only integrations have a status to change.</source>
        <translation>Solo las integraciones tienen un estado que se pueda cambiar.</translation>
    </message>
    <message>
        <source>There is no merchant to go to.</source>
        <translation>No hay ningún comercio al que ir.</translation>
    </message>
    <message>
        <source>Only lists of objects have views.</source>
        <translation>Solo las listas de objetos tienen vistas.</translation>
    </message>
    <message>
        <source>Add an account first.</source>
        <translation>Añada primero una cuenta.</translation>
    </message>
    <message>
        <source>Choose one account first.</source>
        <translation>Elija primero una cuenta.</translation>
    </message>
    <message>
        <source>Nothing is being read.</source>
        <translation>No se está cargando nada.</translation>
    </message>
    <message>
        <source>all accounts</source>
        <translation>todas las cuentas</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>No view saved for this page</source>
        <translation>No hay vistas guardadas para esta página</translation>
    </message>
    <message>
        <source>Columns as they were at first</source>
        <translation>Columnas originales</translation>
    </message>
    <message>
        <source>&amp;Delete a view</source>
        <translation>&amp;Eliminar una vista</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Do not show this again</source>
        <translation>No volver a mostrar</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Detener la carga</translation>
    </message>
    <message>
        <source>This is where you began.</source>
        <translation>No hay nada más atrás.</translation>
    </message>
    <message>
        <source>This is the newest place.</source>
        <translation>No hay nada más adelante.</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>What is running</source>
        <translation>Lo que está en curso</translation>
    </message>
    <message>
        <source>Only lists of objects and the activity can be exported.</source>
        <translation>Solo se pueden exportar listas de objetos y la actividad.</translation>
    </message>
    <message>
        <source>The platform documents no way to change this object.</source>
        <translation>La plataforma no documenta ninguna forma de cambiar este objeto.</translation>
    </message>
    <message>
        <source>Choose an account or a row first.</source>
        <translation>Elija primero una cuenta o una fila.</translation>
    </message>
    <message>
        <source>What to edit or create</source>
        <translation>Qué editar o crear</translation>
    </message>
    <message>
        <source>Keeps the search, the filters, the columns and the order under a name. A view with the same name is replaced.</source>
        <translation>Guarda la búsqueda, los filtros, las columnas y el orden con un nombre. Una vista con el mismo nombre se reemplaza.</translation>
    </message>
    <message>
        <source>Only lists of objects have columns.</source>
        <translation>Solo las listas de objetos tienen columnas.</translation>
    </message>
    <message>
        <source>There are no rows to export.</source>
        <translation>No hay filas que exportar.</translation>
    </message>
</context>
<context>
    <name>console::MerchantPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Comercio</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Cargado %1</translation>
    </message>
    <message numerus="yes">
        <source>joined from %n account(s)</source>
        <translation>
            <numerusform>reunido a partir de %n cuenta</numerusform>
            <numerusform>reunido a partir de %n cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain could not be asked.</source>
        <translation>No se pudo consultar el llavero.</translation>
    </message>
    <message>
        <source>Stored, fingerprint %1, last rotated on %2</source>
        <translation>Guardada; huella %1; última rotación el %2</translation>
    </message>
    <message>
        <source>This merchant has not been read, or no longer exists at the platform.</source>
        <translation>Este comercio no se ha cargado, o ya no existe en la plataforma.</translation>
    </message>
    <message>
        <source>Copy merchant ID</source>
        <translation>Copiar ID del comercio</translation>
    </message>
    <message>
        <source>Platform says “%1”</source>
        <translation>La plataforma indica «%1»</translation>
    </message>
    <message>
        <source>No connectors known for this merchant.</source>
        <translation>No se conocen conectores de este comercio.</translation>
    </message>
    <message>
        <source>No integrations known for this merchant.</source>
        <translation>No se conocen integraciones de este comercio.</translation>
    </message>
    <message>
        <source>%1 of this merchant</source>
        <translation>%1 de este comercio</translation>
    </message>
    <message>
        <source>Next actions</source>
        <translation>Siguientes pasos</translation>
    </message>
    <message>
        <source>For the chosen connector (Ctrl+R).</source>
        <translation>Para el conector elegido (Ctrl+R).</translation>
    </message>
    <message>
        <source>Nothing to rotate or switch here.</source>
        <translation>Aquí no hay nada que rotar, activar ni desactivar.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Consultando el llavero…</translation>
    </message>
    <message>
        <source>Open rotations</source>
        <translation>Rotaciones abiertas</translation>
    </message>
    <message>
        <source>Continue %1…</source>
        <translation>Continuar %1…</translation>
    </message>
    <message>
        <source>Recent activity</source>
        <translation>Actividad reciente</translation>
    </message>
    <message>
        <source>%1, %2, by %3</source>
        <translation>%1, %2, por %3</translation>
    </message>
    <message>
        <source>The activity history cannot be read.</source>
        <translation>El historial de actividad no se puede leer.</translation>
    </message>
    <message>
        <source>Same merchant elsewhere</source>
        <translation>El mismo comercio en otras cuentas</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>a removed account</source>
        <translation>una cuenta quitada</translation>
    </message>
    <message>
        <source>Unlink %1</source>
        <translation>Desvincular %1</translation>
    </message>
    <message>
        <source>Platforms give the same merchant different IDs. Link them once, and this page joins them.</source>
        <translation>Las plataformas dan al mismo comercio ID distintos. Vincúlelos una vez y esta página los reúne.</translation>
    </message>
    <message>
        <source>Link a merchant of another account…</source>
        <translation>Vincular un comercio de otra cuenta…</translation>
    </message>
    <message>
        <source>No current credential of it is in this computer&apos;s keychain.</source>
        <translation>En el llavero de este equipo no hay ninguna credencial actual suya.</translation>
    </message>
    <message>
        <source>Show all rotations</source>
        <translation>Mostrar todas las rotaciones</translation>
    </message>
    <message>
        <source>No change is recorded on this computer.</source>
        <translation>No hay ningún cambio registrado en este equipo.</translation>
    </message>
    <message>
        <source>None of the newest %1 entries of the activity is about this merchant.</source>
        <translation>Ninguna de las %1 entradas más recientes de la actividad trata de este comercio.</translation>
    </message>
    <message>
        <source>An open change of it is above.</source>
        <translation>Arriba hay un cambio abierto de este conector.</translation>
    </message>
</context>
<context>
    <name>console::MessagePanel</name>
    <message>
        <source>The platform&apos;s own words</source>
        <translation>Respuesta literal de la plataforma</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
</context>
<context>
    <name>console::NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>console::NavigationList</name>
    <message>
        <source>%1 open</source>
        <translation>Abiertas: %1</translation>
    </message>
</context>
<context>
    <name>console::NewStep</name>
    <message>
        <source>The fields of %1 are not documented. Fill in those that it uses.</source>
        <translation>Los campos de %1 no están documentados. Rellene los que utilice.</translation>
    </message>
    <message>
        <source>this processor</source>
        <translation>este procesador</translation>
    </message>
    <message>
        <source>It is not certain which fields %1 needs; the platform will say if one is missing.</source>
        <translation>No es seguro qué campos necesita %1; la plataforma avisará si falta alguno.</translation>
    </message>
    <message>
        <source>As issued by %1. Spaces are not accepted.</source>
        <translation>Tal como la emitió %1. No se aceptan espacios.</translation>
    </message>
    <message>
        <source>The new credential</source>
        <translation>La nueva credencial</translation>
    </message>
    <message>
        <source>Fill in what is to change; everything else is sent back as it was read. Spaces are not accepted.</source>
        <translation>Rellene lo que debe cambiar; lo demás se devuelve tal como se cargó. No se aceptan espacios.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>This console keeps no previous credential of this connector.</source>
        <translation>Esta consola no conserva ninguna credencial anterior de este conector.</translation>
    </message>
    <message>
        <source>The previous credential</source>
        <translation>La credencial anterior</translation>
    </message>
    <message>
        <source>The previous one, as the console keeps it, will be sent again: fingerprint %1. It is not shown, and nobody has to type it.</source>
        <translation>La anterior, como la conserva la consola, se enviará de nuevo: huella %1. No se muestra, y nadie tiene que escribirla.</translation>
    </message>
</context>
<context>
    <name>console::NoticeBar</name>
    <message>
        <source>Dismiss: %1</source>
        <translation>Descartar: %1</translation>
    </message>
</context>
<context>
    <name>console::OpenByIdDialog</name>
    <message>
        <source>Open by ID</source>
        <translation>Abrir por ID</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Account to read from</source>
        <translation>Cuenta de la que cargar</translation>
    </message>
    <message>
        <source>What to open</source>
        <translation>Qué abrir</translation>
    </message>
    <message>
        <source>ID to open</source>
        <translation>ID que abrir</translation>
    </message>
    <message>
        <source>&amp;ID</source>
        <translation>&amp;ID</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>There is no account yet</source>
        <translation>Aún no hay ninguna cuenta</translation>
    </message>
    <message>
        <source>Add an account first.</source>
        <translation>Añada primero una cuenta.</translation>
    </message>
    <message>
        <source>No account can open by ID</source>
        <translation>Ninguna cuenta puede abrir por ID</translation>
    </message>
    <message>
        <source>None of your accounts&apos; platforms can read a single object.</source>
        <translation>Ninguna plataforma de sus cuentas puede entregar un objeto suelto.</translation>
    </message>
    <message>
        <source>Type or paste an ID.</source>
        <translation>Escriba o pegue un ID.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>As the platform writes it; IDs opened before are offered while you type.</source>
        <translation>Tal como la escribe la plataforma; al escribir se ofrecen los ID abiertos antes.</translation>
    </message>
    <message>
        <source>As the platform writes it, for example %1; IDs opened before are offered while you type.</source>
        <translation>Tal como la escribe la plataforma, por ejemplo %1; al escribir se ofrecen los ID abiertos antes.</translation>
    </message>
</context>
<context>
    <name>console::OutcomeStep</name>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer a continuación</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Se sabe desde</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Cómo se sabe</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Próxima comprobación</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>“%1”, as the platform returned it. It proves nothing about the credential.</source>
        <translation>«%1», como lo devolvió la plataforma. No prueba nada sobre la credencial.</translation>
    </message>
    <message>
        <source>It reads what is on file, and may then send the new credential again: a write access at the platform.</source>
        <translation>Lee lo que está registrado, y después puede enviar otra vez la nueva credencial: un acceso de escritura en la plataforma.</translation>
    </message>
    <message>
        <source>It offers the platform the credential again: a write access that may link it.</source>
        <translation>Ofrece otra vez la credencial a la plataforma: un acceso de escritura que puede vincularla.</translation>
    </message>
    <message>
        <source>It offers the platform the credentials of this change again: a write access that may carry out the change.</source>
        <translation>Ofrece otra vez a la plataforma las credenciales de este cambio: un acceso de escritura que puede llevar a cabo el cambio.</translation>
    </message>
    <message>
        <source>Unknown since</source>
        <translation>Desconocido desde</translation>
    </message>
    <message>
        <source>%1, by itself. %2 To check at once, choose “Check now”.</source>
        <translation>%1, por sí sola. %2 Para comprobar al momento, elija «Comprobar ahora».</translation>
    </message>
    <message>
        <source>%1 The previous one is kept until %2 and can be restored under Rotations. Once it is revoked at the processor, restoring it is of no use.</source>
        <translation>%1 La anterior se conserva hasta el %2 y se puede restaurar en «Rotaciones». Una vez revocada en el procesador, restaurarla no sirve de nada.</translation>
    </message>
    <message>
        <source>Connector&apos;s status</source>
        <translation>Estado del conector</translation>
    </message>
</context>
<context>
    <name>console::PairsField</name>
    <message>
        <source>Stored, and may hold secrets. Show and edit</source>
        <translation>Hay datos guardados que pueden contener secretos. Mostrar y editar</translation>
    </message>
    <message>
        <source>Show and edit %1</source>
        <translation>Mostrar y editar %1</translation>
    </message>
</context>
<context>
    <name>console::PaletteList</name>
    <message>
        <source>Account · %1</source>
        <translation>Cuenta · %1</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
</context>
<context>
    <name>console::PlatformFilterDialog</name>
    <message>
        <source>Filter at the platform</source>
        <translation>Filtrar en la plataforma</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Cargar</translation>
    </message>
    <message>
        <source>Account to read from</source>
        <translation>Cuenta de la que cargar</translation>
    </message>
    <message>
        <source>Merchant to read</source>
        <translation>Comercio que cargar</translation>
    </message>
    <message>
        <source>Provider to read</source>
        <translation>Proveedor que cargar</translation>
    </message>
    <message>
        <source>&amp;Merchant</source>
        <translation>&amp;Comercio</translation>
    </message>
    <message>
        <source>Its ID, which begins with org_. Leave this empty for every merchant.</source>
        <translation>Su ID, que empieza por org_. Déjelo vacío para todos los comercios.</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>C&amp;uenta</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Proveedor</translation>
    </message>
    <message>
        <source>No account can filter at its platform</source>
        <translation>Ninguna cuenta puede filtrar en su plataforma</translation>
    </message>
    <message>
        <source>Only Paygentic documents such filters. The other platforms&apos; lists are filtered in the window.</source>
        <translation>Solo Paygentic documenta esos filtros. Las listas de las otras plataformas se filtran en la ventana.</translation>
    </message>
    <message>
        <source>Every provider</source>
        <translation>Todos los proveedores</translation>
    </message>
    <message>
        <source>An ID begins with org_ and has letters and digits only.</source>
        <translation>Un ID empieza por org_ y solo tiene letras y cifras.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>The platform answered with an empty list.</source>
        <translation>La plataforma respondió con una lista vacía.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>There is no account yet</source>
        <translation>Aún no hay ninguna cuenta</translation>
    </message>
    <message>
        <source>Add an account first.</source>
        <translation>Añada primero una cuenta.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Añadir una cuenta…</translation>
    </message>
</context>
<context>
    <name>console::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>Restaurar &amp;valores predeterminados</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>Buscar preferencias</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>High contrast draws black and white with strong outlines.</source>
        <translation>El alto contraste dibuja en blanco y negro con contornos marcados.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutos</translation>
    </message>
    <message>
        <source>After this time without a key press or a click. It covers the screen; it is not a password.</source>
        <translation>Tras este tiempo sin pulsar una tecla ni hacer clic. Cubre la pantalla; no es una contraseña.</translation>
    </message>
    <message>
        <source>Clear a copied secret &amp;after</source>
        <translation>&amp;Borrar un secreto copiado tras</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> segundos</translation>
    </message>
    <message>
        <source>Only if it is still in the clipboard.</source>
        <translation>Solo si sigue en el portapapeles.</translation>
    </message>
    <message>
        <source>Keep an old secret &amp;for</source>
        <translation>Conservar un secreto &amp;antiguo durante</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> horas</translation>
    </message>
    <message>
        <source>In the keychain, after a rotation has been confirmed.</source>
        <translation>En el llavero, tras confirmarse una rotación.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Read all accounts &amp;every</source>
        <translation>Cargar todas las cuentas &amp;cada</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Solo cuando se pide</translation>
    </message>
    <message>
        <source>Give up after &amp;silence of</source>
        <translation>&amp;Desistir sin respuesta tras</translation>
    </message>
    <message>
        <source>A change that was given up on is Unknown, never “not made”.</source>
        <translation>Un cambio abandonado es «Desconocido», nunca «no hecho».</translation>
    </message>
    <message>
        <source>Give up &amp;in any case after</source>
        <translation>Desistir en &amp;todo caso tras</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>None: connect directly</source>
        <translation>Ninguno: conectar directamente</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>Proxy HTTP</translation>
    </message>
    <message>
        <source>SOCKS 5 proxy</source>
        <translation>Proxy SOCKS 5</translation>
    </message>
    <message>
        <source>The system&apos;s proxy settings and http_proxy are never used: such a proxy would see your keys.</source>
        <translation>Nunca se usan el proxy del sistema ni http_proxy: un proxy así vería sus claves.</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Servidor proxy</translation>
    </message>
    <message>
        <source>Proxy &amp;host</source>
        <translation>&amp;Servidor proxy</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Puerto del proxy</translation>
    </message>
    <message>
        <source>Proxy p&amp;ort</source>
        <translation>P&amp;uerto del proxy</translation>
    </message>
    <message>
        <source> minute</source>
        <translation> minuto</translation>
    </message>
    <message>
        <source> hour</source>
        <translation> hora</translation>
    </message>
    <message>
        <source>&amp;Cover the desk after</source>
        <translation>Ocultar la &amp;pantalla tras</translation>
    </message>
</context>
<context>
    <name>console::ProgressStep</name>
    <message>
        <source>The change is under way</source>
        <translation>El cambio está en curso</translation>
    </message>
    <message>
        <source>You may close this window. The change goes on, and you find it under Rotations.</source>
        <translation>Puede cerrar esta ventana. El cambio continúa y lo encontrará en «Rotaciones».</translation>
    </message>
    <message>
        <source>The platform asked to wait. The change is sent at %1.</source>
        <translation>La plataforma pidió esperar. El cambio se envía el %1.</translation>
    </message>
    <message>
        <source>Do not revoke the old key at the processor yet.</source>
        <translation>No revoque aún la clave antigua en el procesador.</translation>
    </message>
    <message>
        <source>Finding out what is in force</source>
        <translation>Averiguando qué está vigente</translation>
    </message>
</context>
<context>
    <name>console::RequestsDialog</name>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Only &amp;changes</source>
        <translation>Solo &amp;cambios</translation>
    </message>
    <message>
        <source>Requests table</source>
        <translation>Tabla de peticiones</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>Solo cambios</translation>
    </message>
    <message>
        <source>The last %1 requests to all platforms, newest first. Keys, credentials, bodies and search words are never recorded. The column “Retry” says whether the same request could be sent again without harm.</source>
        <translation>Las últimas %1 peticiones a todas las plataformas, las más recientes primero. Nunca se registran claves, credenciales, contenidos ni palabras buscadas. La columna «Reintento» dice si la misma petición podría enviarse otra vez sin riesgo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>One request per line, without any secret.</source>
        <translation>Una petición por línea, sin ningún secreto.</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
</context>
<context>
    <name>console::RequestsTable</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>console::RequirementsCard</name>
    <message>
        <source>%1: nothing is missing</source>
        <translation>%1: no falta nada</translation>
    </message>
    <message>
        <source>%1 still needs:</source>
        <translation>A %1 aún le falta:</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Requisitos</translation>
    </message>
    <message>
        <source>Load what is missing</source>
        <translation>Cargar lo que falta</translation>
    </message>
    <message>
        <source>The platform names nothing that is missing.</source>
        <translation>La plataforma no indica que falte nada.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>console::ReviewStep</name>
    <message>
        <source>not set</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>nothing on file</source>
        <translation>nada registrado</translation>
    </message>
    <message>
        <source>not known to this console</source>
        <translation>desconocido para esta consola</translation>
    </message>
    <message>
        <source>set</source>
        <translation>definido</translation>
    </message>
    <message>
        <source>Please review</source>
        <translation>Revise los cambios</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>as stored by this console</source>
        <translation>tal como la guardó esta consola</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>como está ahora</translation>
    </message>
    <message>
        <source>as it was before</source>
        <translation>como estaba antes</translation>
    </message>
    <message>
        <source>sent back as it is read</source>
        <translation>se devuelve tal como se carga</translation>
    </message>
    <message>
        <source>This is sent once, to the connector named above, together with everything else of it as it is read just before.</source>
        <translation>Se envía una vez, al conector indicado arriba, junto con todo lo demás tal como se carga justo antes.</translation>
    </message>
    <message>
        <source>This is sent once, to the connector named above. Every field that is filled in is sent; one left empty is not.</source>
        <translation>Se envía una vez, al conector indicado arriba. Se envían todos los campos rellenados; los vacíos, no.</translation>
    </message>
    <message>
        <source>will be set</source>
        <translation>se definirá</translation>
    </message>
    <message>
        <source>stays the same</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>will be replaced</source>
        <translation>se reemplazará</translation>
    </message>
    <message>
        <source>Current, as you entered it</source>
        <translation>Actual, como usted la introdujo</translation>
    </message>
</context>
<context>
    <name>console::RotationBatchDialog</name>
    <message>
        <source>Change several credentials</source>
        <translation>Cambiar varias credenciales</translation>
    </message>
    <message>
        <source>1 connector</source>
        <translation>1 conector</translation>
    </message>
    <message>
        <source>%1 connectors</source>
        <translation>%1 conectores</translation>
    </message>
    <message>
        <source>One after another</source>
        <translation>Uno tras otro</translation>
    </message>
    <message>
        <source>Leave out and close</source>
        <translation>Omitir y cerrar</translation>
    </message>
    <message>
        <source>Discard what was typed?</source>
        <translation>¿Descartar lo escrito?</translation>
    </message>
    <message>
        <source>Nothing was sent. What was typed is not stored anywhere else.</source>
        <translation>No se envió nada. Lo escrito no está guardado en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Discard input</source>
        <translation>Descartar lo escrito</translation>
    </message>
    <message>
        <source>Connectors of this batch</source>
        <translation>Conectores de este lote</translation>
    </message>
    <message>
        <source>&amp;Each connector its own new credential</source>
        <translation>&amp;Una credencial nueva para cada conector</translation>
    </message>
    <message>
        <source>Each connector its own new credential</source>
        <translation>Una credencial nueva para cada conector</translation>
    </message>
    <message>
        <source>What should happen?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>The credentials of these connectors are changed one after another. Each change is stored first, recorded, and sent once. The batch stops at a key that is refused, and waits where an outcome is not known.</source>
        <translation>Las credenciales de estos conectores se cambian una tras otra. Cada cambio se guarda primero, se registra y se envía una vez. El lote se detiene si se rechaza una clave y espera si no se conoce un resultado.</translation>
    </message>
    <message>
        <source>Please review</source>
        <translation>Revise los cambios</translation>
    </message>
    <message>
        <source>Leave out the &amp;rest</source>
        <translation>Omitir el &amp;resto</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Replace credentials</source>
        <translation>&amp;Reemplazar credenciales</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Under way. To stop after the current row, choose “Pause”.</source>
        <translation>En curso. Con «Pausa» se detiene tras la fila actual.</translation>
    </message>
    <message>
        <source>Stopped: the platform does not accept this account&apos;s key for the change. Nothing more is sent until you go on.</source>
        <translation>Detenido: la plataforma no acepta la clave de esta cuenta para el cambio. No se envía nada más hasta que continúe.</translation>
    </message>
    <message>
        <source>Stopped: something on this computer keeps rows from being sent or filed. Nothing more is sent until you go on.</source>
        <translation>Detenido: algo en este equipo impide enviar o guardar filas. No se envía nada más hasta que continúe.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Leave out the rows that are not sent yet?</source>
        <translation>¿Omitir las filas aún no enviadas?</translation>
    </message>
    <message>
        <source>What was sent is heard out and stays as it is. The other rows are not sent.</source>
        <translation>De lo que se envió se espera aún la respuesta, y queda como está. Las demás filas no se envían.</translation>
    </message>
    <message>
        <source>The &amp;same new credential for all that need the same fields</source>
        <translation>&amp;La misma credencial nueva para todos los que tienen los mismos campos</translation>
    </message>
    <message>
        <source>The same new credential for all that need the same fields</source>
        <translation>La misma credencial nueva para todos los que tienen los mismos campos</translation>
    </message>
    <message>
        <source>Nothing was sent yet. The credentials of these connectors are to be replaced, one after another. The batch stops at a key that is refused and at an outcome that is not known: what was not sent until then keeps the old key. The secrets are not shown.</source>
        <translation>Aún no se ha enviado nada. Las credenciales de estos conectores se van a reemplazar una tras otra. El lote se detiene ante una clave rechazada y ante un resultado que no se conoce: lo que no se haya enviado hasta entonces conserva la clave antigua. Los secretos no se muestran.</translation>
    </message>
    <message>
        <source>Rows whose outcome is known</source>
        <translation>Filas con resultado conocido</translation>
    </message>
    <message>
        <source>If you close this window, the rows not sent yet are left out.</source>
        <translation>Si cierra esta ventana, se omiten las filas aún no enviadas.</translation>
    </message>
    <message>
        <source>Nothing more is sent after the current row, until you go on.</source>
        <translation>Tras la fila actual no se envía nada más hasta que usted continúe.</translation>
    </message>
    <message>
        <source>Nothing more is sent until you go on: look at the unknown outcome first.</source>
        <translation>No se envía nada más hasta que usted continúe: mire primero el resultado desconocido.</translation>
    </message>
</context>
<context>
    <name>console::RotationDialog</name>
    <message>
        <source>Change a credential</source>
        <translation>Cambiar una credencial</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>Qué y dónde</translation>
    </message>
    <message>
        <source>Current credential</source>
        <translation>Credencial actual</translation>
    </message>
    <message>
        <source>New credential</source>
        <translation>Credencial nueva</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Replace credential</source>
        <translation>&amp;Reemplazar credencial</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Link credential</source>
        <translation>&amp;Vincular credencial</translation>
    </message>
    <message>
        <source>&amp;Open the unfinished change</source>
        <translation>&amp;Abrir el cambio sin terminar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Discard what was typed?</source>
        <translation>¿Descartar lo escrito?</translation>
    </message>
    <message>
        <source>Nothing was sent. What was typed is not stored anywhere else.</source>
        <translation>No se envió nada. Lo escrito no está guardado en ningún otro sitio.</translation>
    </message>
    <message>
        <source>&amp;Discard input</source>
        <translation>&amp;Descartar lo escrito</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Seguir editando</translation>
    </message>
    <message>
        <source>Check whether the credential is on file?</source>
        <translation>¿Comprobar si la credencial está registrada?</translation>
    </message>
    <message>
        <source>Check or link now</source>
        <translation>Comprobar o vincular ahora</translation>
    </message>
    <message>
        <source>Update the keychain?</source>
        <translation>¿Actualizar el llavero?</translation>
    </message>
    <message>
        <source>The platform confirmed the change. Nothing is sent to it; only the keychain is written.</source>
        <translation>La plataforma confirmó el cambio. No se le envía nada; solo se escribe en el llavero.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Check which credential is in force?</source>
        <translation>¿Comprobar qué credencial está vigente?</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Send the prepared credential now?</source>
        <translation>¿Enviar ahora la credencial preparada?</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>&amp;Stop checking</source>
        <translation>&amp;Dejar de comprobar</translation>
    </message>
    <message>
        <source>There is no previous credential</source>
        <translation>No hay credencial anterior</translation>
    </message>
    <message>
        <source>Its time is over, or somebody had it forgotten. Nothing was sent.</source>
        <translation>Su plazo terminó, o alguien la eliminó. No se envió nada.</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>Comprobar &amp;ahora</translation>
    </message>
    <message>
        <source>Restore the previous credential</source>
        <translation>Restaurar la credencial anterior</translation>
    </message>
    <message>
        <source>&amp;Restore credential</source>
        <translation>&amp;Restaurar credencial</translation>
    </message>
    <message>
        <source>Find out how it stands before you begin another one. Nothing was sent now.</source>
        <translation>Averigüe cómo está antes de empezar otro. Ahora no se ha enviado nada.</translation>
    </message>
    <message>
        <source>An earlier change to this connector is not finished</source>
        <translation>Un cambio anterior de este conector no ha terminado</translation>
    </message>
    <message>
        <source>It was prepared by an earlier session. It is sent once, to the connector named above.</source>
        <translation>La preparó una sesión anterior. Se envía una vez, al conector indicado arriba.</translation>
    </message>
    <message>
        <source>Previous credential</source>
        <translation>Credencial anterior</translation>
    </message>
    <message>
        <source>Give &amp;up…</source>
        <translation>Des&amp;istir…</translation>
    </message>
    <message>
        <source>Give &amp;up and record as %1…</source>
        <translation>Des&amp;istir y registrar como «%1»…</translation>
    </message>
    <message>
        <source>the new credential</source>
        <translation>la nueva credencial</translation>
    </message>
    <message>
        <source>the new credential (fingerprint %1)</source>
        <translation>la nueva credencial (huella %1)</translation>
    </message>
    <message>
        <source>The platform has no way to ask, so the console offers it %1 and sees whether it matches. If nothing is on file, this links the credential. Each attempt is a write access at the platform, and it is recorded in the activity history.</source>
        <translation>La plataforma no ofrece ninguna consulta para ello, así que la consola le presenta %1 y ve si coincide. Si no hay nada registrado, esto vincula la credencial. Cada intento es un acceso de escritura en la plataforma y se registra en el historial de actividad.</translation>
    </message>
    <message>
        <source>The platform has no way to ask, so the console offers it %1. If that is not the one on file, it offers the old one, and then the new one once more. Each is a write access at the platform, meant to change nothing, and it is recorded in the activity history.</source>
        <translation>La plataforma no ofrece ninguna consulta para ello, así que la consola le presenta %1. Si no es la registrada, presenta la antigua, y después otra vez la nueva. Cada una es un acceso de escritura en la plataforma, que no debe cambiar nada, y se registra en el historial de actividad.</translation>
    </message>
</context>
<context>
    <name>console::RotationsPage</name>
    <message>
        <source>Nothing is open</source>
        <translation>No hay rotaciones abiertas</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Rotaciones</translation>
    </message>
    <message>
        <source>Open rotations table</source>
        <translation>Tabla de rotaciones abiertas</translation>
    </message>
    <message>
        <source>None open</source>
        <translation>Ninguna abierta</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>Abiertas: %1</translation>
    </message>
    <message>
        <source>Discard the prepared credential?</source>
        <translation>¿Descartar la credencial preparada?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Credential changes that are prepared but not sent, or whose outcome is not known, wait here until you settle them. So do previous credentials, as long as they are kept.</source>
        <translation>Los cambios de credencial preparados pero no enviados, o cuyo resultado no se conoce, esperan aquí hasta que los resuelva. También las credenciales anteriores, mientras se conservan.</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Descartar…</translation>
    </message>
    <message>
        <source>Sho&amp;w…</source>
        <translation>&amp;Mostrar…</translation>
    </message>
    <message>
        <source>Restore the &amp;previous secret…</source>
        <translation>Restaurar el secreto &amp;anterior…</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>Comprobar &amp;ahora</translation>
    </message>
    <message>
        <source>Check agai&amp;n…</source>
        <translation>Comprobar de &amp;nuevo…</translation>
    </message>
    <message>
        <source>&amp;Send…</source>
        <translation>&amp;Enviar…</translation>
    </message>
    <message>
        <source>F&amp;inish…</source>
        <translation>&amp;Terminar…</translation>
    </message>
    <message>
        <source>%1 · %2 under way or kept</source>
        <translation>%1 · %2 en curso o conservadas</translation>
    </message>
    <message>
        <source>The platform carried out none of the copies of the new credential for %1 that were sent.</source>
        <translation>La plataforma no ejecutó ninguna de las copias enviadas de la nueva credencial de %1.</translation>
    </message>
    <message>
        <source>The new credential for %1 was never sent.</source>
        <translation>La nueva credencial de %1 nunca se envió.</translation>
    </message>
    <message>
        <source>Discarding drops it from memory.</source>
        <translation>Descartarla la quita de la memoria.</translation>
    </message>
    <message>
        <source>Discarding removes it from the keychain of this computer.</source>
        <translation>Descartarla la quita del llavero de este equipo.</translation>
    </message>
    <message>
        <source>Forge&amp;t now…</source>
        <translation>E&amp;liminar ahora…</translation>
    </message>
    <message>
        <source>Stop chec&amp;king</source>
        <translation>&amp;Dejar de comprobar</translation>
    </message>
    <message>
        <source>Give &amp;up and record as %1…</source>
        <translation>Des&amp;istir y registrar como «%1»…</translation>
    </message>
    <message>
        <source>Give &amp;up…</source>
        <translation>Des&amp;istir…</translation>
    </message>
</context>
<context>
    <name>console::RoutingCard</name>
    <message>
        <source>Routing rules</source>
        <translation>Reglas de enrutamiento</translation>
    </message>
    <message>
        <source>Load the routing rules</source>
        <translation>Cargar las reglas de enrutamiento</translation>
    </message>
    <message>
        <source>Routing rules, as the platform delivers them</source>
        <translation>Reglas de enrutamiento, tal como las entrega la plataforma</translation>
    </message>
</context>
<context>
    <name>console::RowsField</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Añadir a %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove row %1 of %2</source>
        <translation>Quitar fila %1 de %2</translation>
    </message>
    <message>
        <source>%1, row %2 of %3</source>
        <translation>%1, fila %2 de %3</translation>
    </message>
</context>
<context>
    <name>console::RunningTasks</name>
    <message>
        <source>Reading %1: %2 of %3</source>
        <translation>Cargando %1: %2 de %3</translation>
    </message>
    <message>
        <source>Reading %1: %2 so far</source>
        <translation>Cargando %1: %2 hasta ahora</translation>
    </message>
    <message>
        <source>Changing a credential</source>
        <translation>Cambiando una credencial</translation>
    </message>
    <message>
        <source>Changing a status</source>
        <translation>Cambiando un estado</translation>
    </message>
</context>
<context>
    <name>console::SecretEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>%1 Nothing was pasted.</source>
        <translation>%1 No se pegó nada.</translation>
    </message>
    <message numerus="yes">
        <source>C&amp;opy for %n second(s)</source>
        <translation>
            <numerusform>C&amp;opiar durante %n segundo</numerusform>
            <numerusform>C&amp;opiar durante %n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::SecretField</name>
    <message>
        <source>Reveal</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Show what was typed, while the field has the focus, for 30 seconds</source>
        <translation>Muestra lo escrito durante 30 segundos, mientras el campo está activo</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 carácter</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 caracteres</translation>
    </message>
    <message>
        <source>easy to guess</source>
        <translation>fácil de adivinar</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>aceptable</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fuerte</translation>
    </message>
    <message>
        <source>Clear the clipboard now, %1</source>
        <translation>Borrar el portapapeles ahora, %1</translation>
    </message>
    <message>
        <source>The secret is in the clipboard. Clear it now.</source>
        <translation>El secreto está en el portapapeles. Bórrelo ahora.</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Bloq Mayús está activado</translation>
    </message>
    <message>
        <source>Clear clipboard (%1)</source>
        <translation>Borrar portapapeles (%1)</translation>
    </message>
    <message>
        <source>✓ the stored one</source>
        <translation>✓ igual al guardado</translation>
    </message>
    <message>
        <source>✗ not the stored one</source>
        <translation>✗ distinto del guardado</translation>
    </message>
    <message>
        <source>This is the stored one.</source>
        <translation>Es el valor guardado.</translation>
    </message>
    <message>
        <source>This is not the stored one.</source>
        <translation>No es el valor guardado.</translation>
    </message>
</context>
<context>
    <name>console::SecretInput</name>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Generate %1</source>
        <translation>Generar %1</translation>
    </message>
    <message>
        <source>Creates a value of %1 letters and digits (A–Z, a–z, 0–9) from the system&apos;s random source.</source>
        <translation>Crea un valor de %1 letras y cifras (A–Z, a–z, 0–9) con la fuente aleatoria del sistema.</translation>
    </message>
    <message>
        <source>Set at the platform. Leave empty to keep it.</source>
        <translation>Definido en la plataforma. Déjelo vacío para conservarlo.</translation>
    </message>
</context>
<context>
    <name>console::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hacen</translation>
    </message>
    <message>
        <source>Shortcuts table</source>
        <translation>Tabla de atajos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>console::Sidebar</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Añadir cuenta</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>Accounts shown</source>
        <translation>Cuentas mostradas</translation>
    </message>
</context>
<context>
    <name>console::StatusCommandDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The account no longer exists</source>
        <translation>La cuenta ya no existe</translation>
    </message>
    <message>
        <source>It was removed while this window was opening. Nothing was sent.</source>
        <translation>Se quitó mientras se abría esta ventana. No se envió nada.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Status now: %1. Status afterwards: %2.</source>
        <translation>Estado ahora: %1. Estado después: %2.</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>Aquí no es posible</translation>
    </message>
    <message>
        <source>The command is under way</source>
        <translation>El comando está en curso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Sending once, then reading back…</source>
        <translation>Se envía una vez y luego se carga para comprobarlo…</translation>
    </message>
    <message>
        <source>You may close this window. The command goes on.</source>
        <translation>Puede cerrar esta ventana. El comando continúa.</translation>
    </message>
    <message>
        <source>Read back from the platform: status %1.</source>
        <translation>Cargado de la plataforma para comprobarlo: estado %1.</translation>
    </message>
    <message>
        <source>The status could not be read back from the platform.</source>
        <translation>No se pudo cargar el estado de la plataforma para comprobarlo.</translation>
    </message>
</context>
<context>
    <name>console::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>console::SwitchBatchDialog</name>
    <message>
        <source>Leave out the &amp;rest</source>
        <translation>Omitir el &amp;resto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>1 connector</source>
        <translation>1 conector</translation>
    </message>
    <message>
        <source>%1 connectors</source>
        <translation>%1 conectores</translation>
    </message>
    <message>
        <source>Connectors of this batch</source>
        <translation>Conectores de este lote</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>One after another: each is read again, recorded, sent once and read back.</source>
        <translation>Una tras otra: cada fila se carga de nuevo, se registra, se envía una vez y se carga para comprobarla.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Each connector is sent whole, as read just before, with this one change.</source>
        <translation>Aún no se ha enviado nada. Cada conector se envía entero, tal como se cargó justo antes, con este único cambio.</translation>
    </message>
    <message numerus="yes">
        <source>Enable connector(s)</source>
        <translation>
            <numerusform>Activar conector</numerusform>
            <numerusform>Activar conectores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable connector(s)</source>
        <translation>
            <numerusform>Desactivar conector</numerusform>
            <numerusform>Desactivar conectores</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows whose outcome is known</source>
        <translation>Filas con resultado conocido</translation>
    </message>
    <message>
        <source>If you close this window, the rows not sent yet are left out.</source>
        <translation>Si cierra esta ventana, se omiten las filas aún no enviadas.</translation>
    </message>
    <message>
        <source>Paused: the key was not accepted, so the following rows would be refused as well. %1</source>
        <translation>En pausa: no se aceptó la clave, así que también se rechazarían las filas siguientes. %1</translation>
    </message>
    <message>
        <source>Paused: one outcome is not known. Look at it before you go on. %1</source>
        <translation>En pausa: no se conoce un resultado. Mírelo antes de continuar. %1</translation>
    </message>
    <message>
        <source>Paused: one row could not be sent from this computer. The following rows would fail in the same way. %1</source>
        <translation>En pausa: no se pudo enviar una fila desde este equipo. A las siguientes les ocurriría lo mismo. %1</translation>
    </message>
</context>
<context>
    <name>console::TargetBand</name>
    <message>
        <source>%1 · account %2</source>
        <translation>%1 · cuenta %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>console::TargetStep</name>
    <message>
        <source>&amp;Replace the credential on file</source>
        <translation>&amp;Reemplazar la credencial registrada</translation>
    </message>
    <message>
        <source>&amp;Link a first credential</source>
        <translation>&amp;Vincular una primera credencial</translation>
    </message>
    <message>
        <source>Replace the credential on file</source>
        <translation>Reemplazar la credencial registrada</translation>
    </message>
    <message>
        <source>Link a first credential</source>
        <translation>Vincular una primera credencial</translation>
    </message>
    <message>
        <source>What should happen?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>The new credential is stored in the keychain first, then sent once. If no answer comes, the credentials of this change are kept and you can find out later which is in force.</source>
        <translation>La nueva credencial se guarda primero en el llavero y luego se envía una vez. Si no llega respuesta, las credenciales de este cambio se conservan y más tarde puede averiguar cuál está vigente.</translation>
    </message>
    <message>
        <source>The platform checks the credential with the processor and links it. This only works while nothing is on file.</source>
        <translation>La plataforma comprueba la credencial con el procesador y la vincula. Solo funciona mientras no haya nada registrado.</translation>
    </message>
    <message>
        <source>The platform compares the current credential with the one on file. If it matches, the new one takes its place; if not, it refuses and nothing is changed.</source>
        <translation>La plataforma compara la credencial actual con la registrada. Si coinciden, la nueva ocupa su lugar; si no, la rechaza y no se cambia nada.</translation>
    </message>
    <message>
        <source>A credential may already be on file</source>
        <translation>Quizá ya haya una credencial registrada</translation>
    </message>
    <message>
        <source>The new credential takes the place of the one on file. The platform does not compare it with the current one, but shows afterwards which is on file.</source>
        <translation>La nueva credencial ocupa el lugar de la registrada. La plataforma no la compara con la actual, pero muestra después cuál está registrada.</translation>
    </message>
    <message>
        <source>The new credential is kept in memory, for this session only, then sent once. If no answer comes, the credentials of this change stay in memory until you quit, and you can find out before that which is in force.</source>
        <translation>La nueva credencial se conserva en memoria, solo en esta sesión, y luego se envía una vez. Si no llega respuesta, las credenciales de este cambio siguen en memoria hasta salir, y antes de eso puede averiguar cuál está vigente.</translation>
    </message>
    <message>
        <source>The platform gives this connector&apos;s status as “%1”, not as “Unconfigured”. If a credential is on file, linking is refused and nothing is changed.</source>
        <translation>La plataforma da como estado de este conector «%1», no «Unconfigured». Si hay una credencial registrada, la vinculación se rechaza y no se cambia nada.</translation>
    </message>
    <message>
        <source>“Link a first credential” is off, because one of this connector is stored here already.</source>
        <translation>«Vincular una primera credencial» no se puede elegir: aquí ya hay guardada una credencial de este conector.</translation>
    </message>
    <message>
        <source>Previous credential, will be sent again: fingerprint %1</source>
        <translation>Credencial anterior, se enviará de nuevo: huella %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>The previous credential is sent again, as it was stored, to take the place of the one on file. Nobody has to type it, and it is not shown. Whether the platform takes it is known from its answer, as with any other change.</source>
        <translation>La credencial anterior se envía de nuevo, tal como se guardó, para ocupar el lugar de la registrada. Nadie tiene que escribirla, y no se muestra. Si la plataforma la acepta lo dice su respuesta, como en cualquier otro cambio.</translation>
    </message>
    <message>
        <source>A copy of the previous credential is kept in memory for this change, for this session only, then it is sent once. If no answer comes, the credentials of this change stay in memory until you quit, and you can find out before that which is in force.</source>
        <translation>Una copia de la credencial anterior se mantiene en memoria para este cambio, solo durante esta sesión, y después se envía una vez. Si no llega respuesta, las credenciales de este cambio siguen en memoria hasta que salga, y antes puede averiguar cuál está vigente.</translation>
    </message>
    <message>
        <source>A copy of the previous credential is stored in the keychain for this change first, then it is sent once. If no answer comes, the credentials of this change are kept and you can find out later which is in force.</source>
        <translation>Una copia de la credencial anterior se guarda primero en el llavero para este cambio, y después se envía una vez. Si no llega respuesta, las credenciales de este cambio se conservan y más tarde puede averiguar cuál está vigente.</translation>
    </message>
</context>
<context>
    <name>console::TaskPopover</name>
    <message>
        <source>What is running</source>
        <translation>Lo que está en curso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Detener: %1</translation>
    </message>
</context>
<context>
    <name>console::TextField</name>
    <message>
        <source>Reveal</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <translation>Mostrar %1</translation>
    </message>
</context>
<context>
    <name>console::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Explore the practice sandbox</source>
        <translation>Explorar el entorno de práctica</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Welcome to Merchant Console</source>
        <translation>Le damos la bienvenida a Merchant Console</translation>
    </message>
    <message>
        <source>Your merchants, connectors and integrations on Paygentic, IXOPAY, Preczn and ChargebackStop, in one window. Keys stay in the keychain of this computer.</source>
        <translation>Sus comercios, conectores e integraciones en Paygentic, IXOPAY, Preczn y ChargebackStop, en una ventana. Las claves se quedan en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Primero, eche un vistazo</translation>
    </message>
    <message>
        <source>The four platforms, simulated on this computer with sample data. Try everything: nothing here is real.</source>
        <translation>Las cuatro plataformas, simuladas en este equipo con datos de ejemplo. Pruébelo todo: nada de esto es real.</translation>
    </message>
    <message>
        <source>Connect your desk</source>
        <translation>Conecte su propia cuenta</translation>
    </message>
    <message>
        <source>Add an account with its API key. You can begin with a test account, and set what may be changed.</source>
        <translation>Añada una cuenta con su clave de API. Puede empezar con una cuenta de prueba y fijar qué se puede cambiar.</translation>
    </message>
</context>
<context>
    <name>console::WindowActions</name>
    <message>
        <source>Menu bar</source>
        <translation>Barra de menús</translation>
    </message>
    <message>
        <source>%1 menu</source>
        <translation>Menú «%1»</translation>
    </message>
    <message>
        <source>Saved v&amp;iews</source>
        <translation>V&amp;istas guardadas</translation>
    </message>
    <message>
        <source>Saved views menu</source>
        <translation>Menú de vistas guardadas</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Theme menu</source>
        <translation>Menú de temas</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>C&amp;olumnas</translation>
    </message>
    <message>
        <source>Columns menu</source>
        <translation>Menú «Columnas»</translation>
    </message>
</context>
<context>
    <name>console::WindowNotices</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a comprobar</translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <translation>Usar solo en esta sesión</translation>
    </message>
    <message>
        <source>Check the activity history again</source>
        <translation>Comprobar de nuevo el historial de actividad</translation>
    </message>
    <message>
        <source>%1: not everything is visible to this key</source>
        <translation>%1: no todo es visible para esta clave</translation>
    </message>
    <message>
        <source>Not visible: %1. The key itself is fine; it belongs to one organisation.</source>
        <translation>No visible: %1. La clave en sí es correcta; pertenece a una sola organización.</translation>
    </message>
    <message>
        <source>The platform now says: %1.</source>
        <translation>Estado actual en la plataforma: %1.</translation>
    </message>
    <message>
        <source>%1 of %2: credential confirmed</source>
        <translation>%1 de %2: credencial confirmada</translation>
    </message>
    <message>
        <source>1 row exported</source>
        <translation>1 fila exportada</translation>
    </message>
    <message>
        <source>%1 rows exported</source>
        <translation>%1 filas exportadas</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Copy details: %1</source>
        <translation>Copiar detalles: %1</translation>
    </message>
    <message>
        <source>Undo the change of %1</source>
        <translation>Deshacer el cambio en %1</translation>
    </message>
    <message>
        <source>Undo this change…</source>
        <translation>Deshacer este cambio…</translation>
    </message>
</context>
</TS>
