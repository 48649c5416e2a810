<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActivityExport</name>
    <message>
        <source>When (UTC)</source>
        <translation>Zeitpunkt (UTC)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Object ID</source>
        <translation>Objekt-ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Händler</translation>
    </message>
    <message>
        <source>Merchant ID</source>
        <translation>Händler-ID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Operation ID</source>
        <translation>Vorgangs-ID</translation>
    </message>
</context>
<context>
    <name>ActivityTable</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Händler</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
</context>
<context>
    <name>ActivityTexts</name>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>closed by hand</source>
        <translation>manuell abgeschlossen</translation>
    </message>
    <message>
        <source>does not show it</source>
        <translation>zeigt es nicht</translation>
    </message>
    <message>
        <source>does not show what was sent</source>
        <translation>zeigt nicht, was gesendet wurde</translation>
    </message>
    <message>
        <source>found after a restart</source>
        <translation>nach einem Neustart gefunden</translation>
    </message>
    <message>
        <source>shows another</source>
        <translation>zeigt ein anderes</translation>
    </message>
    <message>
        <source>shows the new</source>
        <translation>zeigt das neue</translation>
    </message>
    <message>
        <source>shows the old</source>
        <translation>zeigt das alte</translation>
    </message>
    <message>
        <source>shows what was sent</source>
        <translation>zeigt, was gesendet wurde</translation>
    </message>
    <message>
        <source>is our link in force after all?</source>
        <translation>gilt unsere Verknüpfung doch?</translation>
    </message>
    <message>
        <source>is our link in force?</source>
        <translation>gilt unsere Verknüpfung?</translation>
    </message>
    <message>
        <source>is the new secret in force after all?</source>
        <translation>gilt das neue Geheimnis doch?</translation>
    </message>
    <message>
        <source>is the new secret in force now?</source>
        <translation>gilt das neue Geheimnis jetzt?</translation>
    </message>
    <message>
        <source>is the new secret in force?</source>
        <translation>gilt das neue Geheimnis?</translation>
    </message>
    <message>
        <source>is the old secret in force?</source>
        <translation>gilt das alte Geheimnis?</translation>
    </message>
    <message>
        <source>link again</source>
        <translation>erneut verknüpfen</translation>
    </message>
    <message>
        <source>reading before the same is set again</source>
        <translation>Abfrage, bevor dasselbe erneut gesetzt wird</translation>
    </message>
    <message>
        <source>reading which secret is in force</source>
        <translation>Abfrage, welches Geheimnis gilt</translation>
    </message>
    <message>
        <source>setting the same again</source>
        <translation>dasselbe erneut setzen</translation>
    </message>
    <message>
        <source>the same change again</source>
        <translation>dieselbe Änderung erneut</translation>
    </message>
    <message>
        <source>activate or deactivate</source>
        <translation>aktivieren oder deaktivieren</translation>
    </message>
    <message>
        <source>disable</source>
        <translation>deaktivieren</translation>
    </message>
    <message>
        <source>enable</source>
        <translation>aktivieren</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>multi-method meta-connector</source>
        <translation>Meta-Connector für mehrere Zahlarten</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>umbenennen</translation>
    </message>
    <message>
        <source>routing meta-connector</source>
        <translation>Meta-Connector mit Routing</translation>
    </message>
    <message>
        <source>%1 (HTTP %2)</source>
        <translation>%1 (HTTP %2)</translation>
    </message>
    <message>
        <source>%1, waiting %2 s</source>
        <translation>%1, %2 s Wartezeit</translation>
    </message>
    <message numerus="yes">
        <source>%n new one(s) found</source>
        <translation>
            <numerusform>%n neuer gefunden</numerusform>
            <numerusform>%n neue gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>aufbewahrt</translation>
    </message>
    <message>
        <source>set aside by hand</source>
        <translation>manuell beendet, aufbewahrt</translation>
    </message>
    <message>
        <source>nothing was kept any more</source>
        <translation>es war nichts mehr aufbewahrt</translation>
    </message>
</context>
<context>
    <name>Ages</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <translation>d. MMM yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d. MMM, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
</context>
<context>
    <name>AtomicFile</name>
    <message>
        <source>The file “%1” could not be written. If it existed before, it is unchanged. Free some space, or choose another folder. The system says: %2</source>
        <translation>Die Datei „%1“ konnte nicht geschrieben werden. Falls es sie schon gab, ist sie unverändert. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner. Das System meldet: %2</translation>
    </message>
    <message>
        <source>The file has no name. Choose a file name.</source>
        <translation>Die Datei hat keinen Namen. Wählen Sie einen Dateinamen.</translation>
    </message>
    <message>
        <source>The path “%1” is a folder. Choose a file name in it.</source>
        <translation>Der Pfad „%1“ ist ein Ordner. Wählen Sie einen Dateinamen darin.</translation>
    </message>
    <message>
        <source>The path “%1” is not an ordinary file. Choose another name.</source>
        <translation>Der Pfad „%1“ ist keine gewöhnliche Datei. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Choose another folder.</source>
        <translation>Den Ordner „%1“ gibt es nicht. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The file “%1” is write-protected. Choose another name.</source>
        <translation>Die Datei „%1“ ist schreibgeschützt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>You may not write to the folder “%1”. Choose another folder.</source>
        <translation>In den Ordner „%1“ dürfen Sie nicht schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>BatchTable</name>
    <message>
        <source>Connector</source>
        <translation>Connector</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Händler</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
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
        <translation>Geladen (UTC)</translation>
    </message>
    <message>
        <source>The export is complete, but its description is not: %1</source>
        <translation>Der Export ist vollständig, seine Beschreibung aber nicht: %1</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden: %1.</translation>
    </message>
</context>
<context>
    <name>CatalogueLoader</name>
    <message>
        <source>The platform&apos;s list does not come to an end.</source>
        <translation>Die Liste der Plattform hat kein Ende.</translation>
    </message>
    <message>
        <source>The list changed while it was being read.</source>
        <translation>Die Liste hat sich beim Laden geändert.</translation>
    </message>
    <message>
        <source>The page has fewer rows than announced.</source>
        <translation>Die Seite hat weniger Zeilen als angekündigt.</translation>
    </message>
    <message>
        <source>The platform answers every page with the first one.</source>
        <translation>Die Plattform beantwortet jede Seite mit der ersten.</translation>
    </message>
    <message>
        <source>The page shows the same row twice.</source>
        <translation>Die Seite zeigt dieselbe Zeile zweimal.</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>No account yet</source>
        <translation>Noch kein Konto</translation>
    </message>
    <message>
        <source>Add an account to see its %1 here.</source>
        <translation>Fügen Sie ein Konto hinzu, um hier dessen %1 zu sehen.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht geladen</translation>
    </message>
    <message>
        <source>The %1 have not been read.</source>
        <translation>Die %1 wurden noch nicht geladen.</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Jetzt laden</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 werden geladen…</translation>
    </message>
    <message>
        <source>Rows appear as soon as answers arrive.</source>
        <translation>Zeilen erscheinen, sobald Antworten eintreffen.</translation>
    </message>
    <message>
        <source>No %1 here</source>
        <translation>Keine %1 hier</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut laden</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>None of the %1 match the search and the filters.</source>
        <translation>Keine %1 entsprechen der Suche und den Filtern.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>CatalogueState</name>
    <message numerus="yes">
        <source>and %n more account(s)</source>
        <translation>
            <numerusform>und %n weiteres Konto</numerusform>
            <numerusform>und %n weitere Konten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogueTable</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Platform status</source>
        <translation>Plattformstatus</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n Min.</numerusform>
            <numerusform>vor %n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n Std.</numerusform>
            <numerusform>vor %n Std.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Händler</translation>
    </message>
</context>
<context>
    <name>ChargebackStopTexts</name>
    <message>
        <source>A merchant is in the list twice</source>
        <translation>Ein Händler steht zweimal in der Liste</translation>
    </message>
    <message>
        <source>ChargebackStop takes each merchant of an integration once.</source>
        <translation>ChargebackStop nimmt jeden Händler einer Integration nur einmal an.</translation>
    </message>
    <message>
        <source>Remove the second one, then send again.</source>
        <translation>Entfernen Sie den zweiten und senden Sie erneut.</translation>
    </message>
    <message>
        <source>A merchant cannot be used here</source>
        <translation>Ein Händler lässt sich hier nicht verwenden</translation>
    </message>
    <message>
        <source>At least one does not exist, belongs to another organisation, or is not visible to this key.</source>
        <translation>Mindestens einer existiert nicht, gehört zu einer anderen Organisation oder ist für diesen Schlüssel nicht sichtbar.</translation>
    </message>
    <message>
        <source>Compare the merchants with the chosen organisation, then send again.</source>
        <translation>Vergleichen Sie die Händler mit der gewählten Organisation und senden Sie erneut.</translation>
    </message>
    <message>
        <source>This type of integration cannot be changed</source>
        <translation>Integrationen dieses Typs lassen sich nicht ändern</translation>
    </message>
    <message>
        <source>ChargebackStop changes CUSTOM_ORDERS integrations only.</source>
        <translation>ChargebackStop ändert nur Integrationen vom Typ CUSTOM_ORDERS.</translation>
    </message>
    <message>
        <source>Use the platform&apos;s dashboard for this one.</source>
        <translation>Verwenden Sie dafür die Weboberfläche der Plattform.</translation>
    </message>
    <message>
        <source>The change was empty</source>
        <translation>Die Änderung war leer</translation>
    </message>
    <message>
        <source>ChargebackStop found neither a name nor a status in it.</source>
        <translation>ChargebackStop fand darin weder einen Namen noch einen Status.</translation>
    </message>
    <message>
        <source>Change the name, then send again.</source>
        <translation>Ändern Sie den Namen und senden Sie erneut.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>The platform confirmed the new credential of %1, and this console no longer has it.</source>
        <translation>Die Plattform hat die neuen Zugangsdaten von %1 bestätigt, und diese Konsole hat sie nicht mehr.</translation>
    </message>
    <message>
        <source>Which credential of %1 is in force stays unproven, and a copy that was sent may still take effect. Do not revoke any key at the processor before you know.</source>
        <translation>Welche Zugangsdaten von %1 gelten, bleibt ungeklärt, und eine gesendete Kopie kann noch wirksam werden. Widerrufen Sie beim Prozessor keinen Schlüssel, bevor Sie es wissen.</translation>
    </message>
    <message>
        <source>A new change may begin afterwards.</source>
        <translation>Danach kann eine neue Änderung begonnen werden.</translation>
    </message>
    <message>
        <source>Both credentials are kept until someone removes them under Rotations. A new change may begin afterwards.</source>
        <translation>Die alten und die neuen Zugangsdaten bleiben erhalten, bis jemand sie unter „Rotationen“ löscht. Danach kann eine neue Änderung begonnen werden.</translation>
    </message>
    <message>
        <source>It is not known whether the new credential of %1 is in force. If it is, and you have no copy of your own, it is lost. This cannot be undone.</source>
        <translation>Es ist nicht bekannt, ob die neuen Zugangsdaten von %1 gelten. Falls sie gelten und Sie keine eigene Kopie haben, sind sie verloren. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The previous credential of %1 can then no longer be restored from here. The one in force stays as it is. This cannot be undone.</source>
        <translation>Die vorherigen Zugangsdaten von %1 lassen sich dann von hier aus nicht mehr wiederherstellen. Die geltenden bleiben, wie sie sind. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Forget both credentials now?</source>
        <translation>Alte und neue Zugangsdaten jetzt löschen?</translation>
    </message>
    <message>
        <source>Forget the previous credential now?</source>
        <translation>Die vorherigen Zugangsdaten jetzt löschen?</translation>
    </message>
    <message>
        <source>Forget now</source>
        <translation>Jetzt löschen</translation>
    </message>
    <message>
        <source>The new credential is kept until someone removes it under Rotations. A new change may begin afterwards.</source>
        <translation>Die neuen Zugangsdaten bleiben erhalten, bis jemand sie unter „Rotationen“ löscht. Danach kann eine neue Änderung begonnen werden.</translation>
    </message>
    <message>
        <source>Forget the new credential now?</source>
        <translation>Die neuen Zugangsdaten jetzt löschen?</translation>
    </message>
    <message>
        <source>Give up and record this change as %1?</source>
        <translation>Aufgeben und diese Änderung als „%1“ festhalten?</translation>
    </message>
    <message>
        <source>Record as %1</source>
        <translation>Als „%1“ festhalten</translation>
    </message>
    <message>
        <source>The new credential of %1 is in force, and may be kept nowhere else on this computer. If you have no copy of your own, it is lost. This cannot be undone.</source>
        <translation>Die neuen Zugangsdaten von %1 sind in Kraft und vielleicht sonst nirgends auf diesem Computer aufbewahrt. Wenn Sie keine eigene Kopie haben, sind sie verloren. Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>CredentialFields</name>
    <message>
        <source>API key or public key</source>
        <translation>API-Schlüssel oder öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>API password</source>
        <translation>API-Passwort</translation>
    </message>
    <message>
        <source>API secret or private key</source>
        <translation>API-Secret oder privater Schlüssel</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>API-Secret</translation>
    </message>
    <message>
        <source>API username</source>
        <translation>API-Benutzername</translation>
    </message>
    <message>
        <source>URL prefix</source>
        <translation>URL-Präfix</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>Anwendungs-ID</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Merchant ID for ACH</source>
        <translation>Händler-ID für ACH</translation>
    </message>
    <message>
        <source>Merchant ID</source>
        <translation>Händler-ID</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Private secret</source>
        <translation>Private Secret</translation>
    </message>
    <message>
        <source>Public integration key</source>
        <translation>Öffentlicher Integrationsschlüssel</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Geheimer Schlüssel</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation>Shared Secret</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
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
        <translation>LIVE: echte Händler, echte Zahlungen</translation>
    </message>
    <message>
        <source>TEST: no real payments</source>
        <translation>TEST: keine echten Zahlungen</translation>
    </message>
    <message>
        <source>Read-only: no changes</source>
        <translation>Schreibgeschützt: keine Änderungen</translation>
    </message>
    <message>
        <source>Confirm every change</source>
        <translation>Jede Änderung bestätigen</translation>
    </message>
    <message>
        <source>Confirm every change by typing the name</source>
        <translation>Jede Änderung durch Eingabe des Namens bestätigen</translation>
    </message>
    <message>
        <source>Free: no confirmation</source>
        <translation>Frei: ohne Bestätigung</translation>
    </message>
    <message>
        <source>Current credential, as this console stored it on %1: fingerprint %2</source>
        <translation>Aktuelle Zugangsdaten, wie diese Konsole sie am %1 gespeichert hat: Fingerabdruck %2</translation>
    </message>
    <message>
        <source>Last recorded as stored on %1: fingerprint %2. It cannot be checked until the keychain is available.</source>
        <translation>Zuletzt als am %1 gespeichert bekannt: Fingerabdruck %2. Das lässt sich erst prüfen, wenn der Schlüsselbund verfügbar ist.</translation>
    </message>
</context>
<context>
    <name>EditTexts</name>
    <message>
        <source>New integration…</source>
        <translation>Neue Integration…</translation>
    </message>
    <message>
        <source>New Paygentic integration</source>
        <translation>Neue Paygentic-Integration</translation>
    </message>
    <message>
        <source>Create integration</source>
        <translation>Integration anlegen</translation>
    </message>
    <message>
        <source>A merchant has one integration for each provider. If there is one already, nothing is sent, and that one is shown instead.</source>
        <translation>Ein Händler hat je Anbieter eine Integration. Gibt es schon eine, wird nichts gesendet, sondern diese angezeigt.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Edit Paygentic integration</source>
        <translation>Paygentic-Integration bearbeiten</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Paygentic does not say whether it keeps what is left out. The whole integration is therefore sent, as read just before, with your changes.</source>
        <translation>Paygentic sagt nicht, ob Ausgelassenes erhalten bleibt. Deshalb wird die ganze Integration gesendet, wie sie unmittelbar zuvor geladen wurde, mit Ihren Änderungen.</translation>
    </message>
    <message>
        <source>New ChargebackStop integration</source>
        <translation>Neue ChargebackStop-Integration</translation>
    </message>
    <message>
        <source>An integration cannot be deleted, and its merchants cannot be changed later.</source>
        <translation>Eine Integration lässt sich nicht löschen, und ihre Händler lassen sich später nicht ändern.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Rename integration</source>
        <translation>Integration umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>New merchant…</source>
        <translation>Neuer Händler…</translation>
    </message>
    <message>
        <source>New Preczn merchant</source>
        <translation>Neuer Preczn-Händler</translation>
    </message>
    <message>
        <source>Create merchant</source>
        <translation>Händler anlegen</translation>
    </message>
    <message>
        <source>Preczn documents no way to delete a merchant.</source>
        <translation>Preczn dokumentiert keinen Weg, einen Händler zu löschen.</translation>
    </message>
    <message>
        <source>Activate or deactivate…</source>
        <translation>Aktivieren oder deaktivieren…</translation>
    </message>
    <message>
        <source>Activate or deactivate merchant</source>
        <translation>Händler aktivieren oder deaktivieren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Edit labels…</source>
        <translation>Labels bearbeiten…</translation>
    </message>
    <message>
        <source>Edit labels</source>
        <translation>Labels bearbeiten</translation>
    </message>
    <message>
        <source>Save labels</source>
        <translation>Labels speichern</translation>
    </message>
    <message>
        <source>New connector…</source>
        <translation>Neuer Connector…</translation>
    </message>
    <message>
        <source>New connector</source>
        <translation>Neuer Connector</translation>
    </message>
    <message>
        <source>Create connector</source>
        <translation>Connector anlegen</translation>
    </message>
    <message>
        <source>New routing meta-connector…</source>
        <translation>Neuer Meta-Connector mit Routing…</translation>
    </message>
    <message>
        <source>New routing meta-connector</source>
        <translation>Neuer Meta-Connector mit Routing</translation>
    </message>
    <message>
        <source>New multi-method meta-connector…</source>
        <translation>Neuer Meta-Connector für mehrere Zahlarten…</translation>
    </message>
    <message>
        <source>New multi-method meta-connector</source>
        <translation>Neuer Meta-Connector für mehrere Zahlarten</translation>
    </message>
    <message>
        <source>Edit connector</source>
        <translation>Connector bearbeiten</translation>
    </message>
    <message>
        <source>IXOPAY does not say whether it keeps what is left out. The whole connector is therefore sent, as read just before, with your changes.</source>
        <translation>IXOPAY sagt nicht, ob Ausgelassenes erhalten bleibt. Deshalb wird der ganze Connector gesendet, wie er unmittelbar zuvor geladen wurde, mit Ihren Änderungen.</translation>
    </message>
    <message>
        <source>Enable…</source>
        <translation>Aktivieren…</translation>
    </message>
    <message>
        <source>Enable connector</source>
        <translation>Connector aktivieren</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>The whole connector is sent, as read just before, with this one change.</source>
        <translation>Der ganze Connector wird gesendet, wie er unmittelbar zuvor geladen wurde, mit dieser einen Änderung.</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Deaktivieren…</translation>
    </message>
    <message>
        <source>Disable connector</source>
        <translation>Connector deaktivieren</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>New IXOPAY merchant</source>
        <translation>Neuer IXOPAY-Händler</translation>
    </message>
    <message>
        <source>The platform reported success, but shows other values.</source>
        <translation>Die Plattform meldete Erfolg, zeigt aber andere Werte.</translation>
    </message>
    <message>
        <source>Several new ones of that name were found. The console cannot tell which of them is yours.</source>
        <translation>Es wurden mehrere neue mit diesem Namen gefunden. Die Konsole kann nicht sagen, welcher davon Ihrer ist.</translation>
    </message>
    <message>
        <source>No answer proves what became of it.</source>
        <translation>Keine Antwort beweist, was daraus wurde.</translation>
    </message>
    <message>
        <source>No answer proves what became of it, and what was sent is not seen at the platform. A late copy may still arrive. Look again before you send it once more.</source>
        <translation>Keine Antwort beweist, was daraus wurde, und das Gesendete ist bei der Plattform nicht zu sehen. Eine verspätete Kopie kann noch ankommen. Sehen Sie noch einmal nach, bevor Sie es erneut senden.</translation>
    </message>
    <message>
        <source>Somebody else has changed it since it was opened. Nothing was sent. The form now shows what the platform has, with your changes on top.</source>
        <translation>Jemand anderes hat es geändert, seit Sie es geöffnet haben. Es wurde nichts gesendet. Das Formular zeigt jetzt den Stand der Plattform mit Ihren Änderungen.</translation>
    </message>
    <message>
        <source>It exists already. Nothing was sent. The form now shows what the platform has, with your changes on top.</source>
        <translation>Es ist schon vorhanden. Es wurde nichts gesendet. Das Formular zeigt jetzt den Stand der Plattform mit Ihren Änderungen.</translation>
    </message>
    <message>
        <source>Not one byte of it left this computer.</source>
        <translation>Kein einziges Byte davon hat diesen Rechner verlassen.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>The platform allows this for CUSTOM_ORDERS integrations only.</source>
        <translation>Die Plattform erlaubt das nur für Integrationen vom Typ CUSTOM_ORDERS.</translation>
    </message>
    <message>
        <source>It is in this state already.</source>
        <translation>Es ist schon in diesem Zustand.</translation>
    </message>
    <message>
        <source>First choose the merchant or organisation it will belong to.</source>
        <translation>Wählen Sie zuerst den Händler oder die Organisation, zu der es gehören soll.</translation>
    </message>
    <message>
        <source>It is archived, and the platform does not change it any more.</source>
        <translation>Es ist archiviert, und die Plattform ändert daran nichts mehr.</translation>
    </message>
    <message>
        <source>It is not visible to this key.</source>
        <translation>Es ist für diesen Schlüssel nicht sichtbar.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>The answer was lost, but the platform shows what was sent.</source>
        <translation>Die Antwort ging verloren, aber die Plattform zeigt, was gesendet wurde.</translation>
    </message>
    <message>
        <source>The platform reported success and shows what was sent.</source>
        <translation>Die Plattform meldete Erfolg und zeigt, was gesendet wurde.</translation>
    </message>
    <message>
        <source>The platform refused the only copy that was sent: nothing was changed.</source>
        <translation>Die Plattform hat die einzige gesendete Kopie abgelehnt: Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>No answer proves what became of it, and looking cannot tell: the platform hides what was sent in %1.</source>
        <translation>Keine Antwort beweist, was daraus wurde, und Nachsehen hilft nicht: Die Plattform verbirgt, was in %1 gesendet wurde.</translation>
    </message>
    <message>
        <source>The platform reported success. It hides what was sent in %1, so that could not be compared.</source>
        <translation>Die Plattform meldete Erfolg. Was in %1 gesendet wurde, verbirgt sie, also ließ es sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>Other fields differ from what was read just before: %1. Please look at them.</source>
        <translation>Andere Felder weichen von dem ab, was unmittelbar zuvor geladen wurde: %1. Bitte prüfen Sie sie.</translation>
    </message>
    <message>
        <source>The credentials that were sent are kept until the console is closed.</source>
        <translation>Die gesendeten Zugangsdaten bleiben erhalten, bis die Konsole geschlossen wird.</translation>
    </message>
    <message>
        <source>A merchant can process only while it is active and has an active connection.</source>
        <translation>Ein Händler kann nur verarbeiten, solange er aktiv ist und eine aktive Verbindung hat.</translation>
    </message>
    <message>
        <source>No answer proves what became of it. The console now checks at the platform by itself.</source>
        <translation>Keine Antwort beweist, was daraus wurde. Die Konsole prüft jetzt von selbst bei der Plattform.</translation>
    </message>
    <message>
        <source>No answer proves what became of it. The console goes on checking at the platform by itself (checks so far: %1).</source>
        <translation>Keine Antwort beweist, was daraus wurde. Die Konsole prüft von selbst weiter bei der Plattform (bisherige Prüfungen: %1).</translation>
    </message>
    <message>
        <source>Creation</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Change of name</source>
        <translation>Namensänderung</translation>
    </message>
    <message>
        <source>Disabling</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Enabling</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Change of labels</source>
        <translation>Änderung der Labels</translation>
    </message>
    <message>
        <source>Change of status</source>
        <translation>Statusänderung</translation>
    </message>
    <message>
        <source>Edit of fields</source>
        <translation>Bearbeitung von Feldern</translation>
    </message>
    <message>
        <source>Do not create it a second time meanwhile. You may close this window: the checks go on.</source>
        <translation>Legen Sie es unterdessen nicht ein zweites Mal an. Sie können dieses Fenster schließen: Die Prüfungen laufen weiter.</translation>
    </message>
    <message>
        <source>You may close this window: the checks go on.</source>
        <translation>Sie können dieses Fenster schließen: Die Prüfungen laufen weiter.</translation>
    </message>
    <message>
        <source>The secrets you entered are kept in memory before anything is sent, and are gone when you quit.</source>
        <translation>Die eingegebenen Geheimnisse werden im Arbeitsspeicher gehalten, bevor etwas gesendet wird, und sind beim Beenden weg.</translation>
    </message>
    <message>
        <source>The secrets you entered, generated ones too, are stored in this computer&apos;s keychain, and read back, before anything is sent. If no answer comes, they stay there.</source>
        <translation>Die eingegebenen Geheimnisse, auch erzeugte, werden im Schlüsselbund dieses Rechners gespeichert und zurückgelesen, bevor etwas gesendet wird. Kommt keine Antwort, bleiben sie dort.</translation>
    </message>
    <message>
        <source>The ones before are not kept by this editor: “Rotate credential…” keeps them. Do not revoke an old key before you know which one is in force.</source>
        <translation>Die vorherigen bewahrt dieser Editor nicht auf: „Zugangsdaten rotieren…“ bewahrt sie auf. Widerrufen Sie keinen alten Schlüssel, bevor Sie wissen, welcher in Kraft ist.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a change, and its outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The credentials that were sent stay in the keychain, as %1. They are listed under Rotations until someone removes them.</source>
        <translation>Die gesendeten Zugangsdaten bleiben im Schlüsselbund, unter dem Namen %1. Sie stehen unter „Rotationen“, bis jemand sie löscht.</translation>
    </message>
</context>
<context>
    <name>ErrorDetails</name>
    <message>
        <source>a change of this object is running</source>
        <translation>eine Änderung dieses Objekts läuft gerade</translation>
    </message>
    <message>
        <source>a command for this integration is running</source>
        <translation>ein Befehl für diese Integration läuft gerade</translation>
    </message>
    <message>
        <source>a field is not usable</source>
        <translation>ein Feld ist nicht verwendbar</translation>
    </message>
    <message>
        <source>a rotation of this connector is open or running</source>
        <translation>eine Rotation dieses Connectors ist offen oder läuft gerade</translation>
    </message>
    <message>
        <source>an ID is missing or unusable</source>
        <translation>eine ID fehlt oder ist nicht verwendbar</translation>
    </message>
    <message>
        <source>another change of this connector is running</source>
        <translation>eine andere Änderung dieses Connectors läuft gerade</translation>
    </message>
    <message>
        <source>changed by someone else meanwhile</source>
        <translation>inzwischen von jemand anderem geändert</translation>
    </message>
    <message>
        <source>disabling cannot be undone</source>
        <translation>Deaktivieren lässt sich nicht rückgängig machen</translation>
    </message>
    <message>
        <source>no list of integrations was found in the reply</source>
        <translation>in der Antwort wurde keine Liste von Integrationen gefunden</translation>
    </message>
    <message>
        <source>no list of items was found in the reply</source>
        <translation>in der Antwort wurde keine Liste von Einträgen gefunden</translation>
    </message>
    <message>
        <source>no settings were found in the reply</source>
        <translation>in der Antwort wurden keine Einstellungen gefunden</translation>
    </message>
    <message>
        <source>no such rotation is open</source>
        <translation>keine solche Rotation ist offen</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>es wurde nichts geändert</translation>
    </message>
    <message>
        <source>stored credentials are damaged</source>
        <translation>gespeicherte Zugangsdaten sind beschädigt</translation>
    </message>
    <message>
        <source>the account was changed meanwhile</source>
        <translation>das Konto wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>the account was changed since this was agreed to</source>
        <translation>das Konto wurde geändert, seit dem zugestimmt wurde</translation>
    </message>
    <message>
        <source>the account was removed meanwhile</source>
        <translation>das Konto wurde inzwischen entfernt</translation>
    </message>
    <message>
        <source>the change was not confirmed</source>
        <translation>die Änderung wurde nicht bestätigt</translation>
    </message>
    <message>
        <source>the command cannot be used on this integration</source>
        <translation>der Befehl ist für diese Integration nicht möglich</translation>
    </message>
    <message>
        <source>the current credentials are empty</source>
        <translation>die aktuellen Zugangsdaten sind leer</translation>
    </message>
    <message>
        <source>the keychain did not keep the value</source>
        <translation>der Schlüsselbund hat den Wert nicht behalten</translation>
    </message>
    <message>
        <source>the keychain entry is damaged</source>
        <translation>der Eintrag im Schlüsselbund ist beschädigt</translation>
    </message>
    <message>
        <source>the keychain entry was not written by this console, or it is damaged</source>
        <translation>der Eintrag im Schlüsselbund stammt nicht von dieser Konsole oder ist beschädigt</translation>
    </message>
    <message>
        <source>the keychain entry was written by a newer version of this console</source>
        <translation>der Eintrag im Schlüsselbund stammt von einer neueren Version dieser Konsole</translation>
    </message>
    <message>
        <source>the keychain holds another value</source>
        <translation>der Schlüsselbund enthält einen anderen Wert</translation>
    </message>
    <message>
        <source>the keychain refused</source>
        <translation>der Schlüsselbund hat abgelehnt</translation>
    </message>
    <message>
        <source>the list of merchants has no end</source>
        <translation>die Liste der Händler hat kein Ende</translation>
    </message>
    <message>
        <source>the list was not found in the reply</source>
        <translation>die Liste wurde in der Antwort nicht gefunden</translation>
    </message>
    <message>
        <source>the new credentials are empty</source>
        <translation>die neuen Zugangsdaten sind leer</translation>
    </message>
    <message>
        <source>the new credentials equal the current ones</source>
        <translation>die neuen Zugangsdaten sind dieselben wie die aktuellen</translation>
    </message>
    <message>
        <source>the platform has no such command</source>
        <translation>die Plattform kennt diesen Befehl nicht</translation>
    </message>
    <message>
        <source>the platform takes no credentials</source>
        <translation>die Plattform nimmt keine Zugangsdaten an</translation>
    </message>
    <message>
        <source>the platform wants the current credential</source>
        <translation>die Plattform verlangt die aktuellen Zugangsdaten</translation>
    </message>
    <message>
        <source>the reply does not say that it succeeded</source>
        <translation>die Antwort meldet keinen Erfolg</translation>
    </message>
    <message>
        <source>the reply does not show the new status</source>
        <translation>die Antwort zeigt den neuen Status nicht</translation>
    </message>
    <message>
        <source>the reply does not show what was written</source>
        <translation>die Antwort zeigt nicht, was geschrieben wurde</translation>
    </message>
    <message>
        <source>the reply is no routing document</source>
        <translation>die Antwort ist kein Routing-Dokument</translation>
    </message>
    <message>
        <source>the reply is not an integration</source>
        <translation>die Antwort ist keine Integration</translation>
    </message>
    <message>
        <source>the reply is not the integration that was asked for</source>
        <translation>die Antwort ist nicht die angefragte Integration</translation>
    </message>
    <message>
        <source>the reply is not the integration that was sent</source>
        <translation>die Antwort ist nicht die gesendete Integration</translation>
    </message>
    <message>
        <source>the reply is not the merchant that was asked for</source>
        <translation>die Antwort ist nicht der angefragte Händler</translation>
    </message>
    <message>
        <source>the reply is not the merchant that was changed</source>
        <translation>die Antwort ist nicht der geänderte Händler</translation>
    </message>
    <message>
        <source>the reply lists no requirements</source>
        <translation>die Antwort nennt keine Voraussetzungen</translation>
    </message>
    <message>
        <source>the reply shows another object</source>
        <translation>die Antwort zeigt ein anderes Objekt</translation>
    </message>
    <message>
        <source>the reply shows other credentials than were sent</source>
        <translation>die Antwort zeigt andere Zugangsdaten als die gesendeten</translation>
    </message>
    <message>
        <source>the secret is too long for a keychain</source>
        <translation>das Geheimnis ist zu lang für einen Schlüsselbund</translation>
    </message>
    <message>
        <source>the secrets of this change are in the keychain that is not in use now</source>
        <translation>die Geheimnisse dieser Änderung liegen in dem Schlüsselbund, der gerade nicht verwendet wird</translation>
    </message>
    <message>
        <source>the typed name does not match</source>
        <translation>der eingegebene Name stimmt nicht überein</translation>
    </message>
    <message>
        <source>there are no credentials to send</source>
        <translation>es gibt keine Zugangsdaten zu senden</translation>
    </message>
    <message>
        <source>there is no such account</source>
        <translation>dieses Konto gibt es nicht</translation>
    </message>
    <message>
        <source>this rotation cannot be closed</source>
        <translation>diese Rotation lässt sich nicht abschließen</translation>
    </message>
    <message>
        <source>what the keychain holds is damaged</source>
        <translation>was der Schlüsselbund enthält, ist beschädigt</translation>
    </message>
    <message>
        <source>what was sent may still come into force</source>
        <translation>das Gesendete kann noch wirksam werden</translation>
    </message>
    <message>
        <source>what was written to the keychain does not read back equal</source>
        <translation>was in den Schlüsselbund geschrieben wurde, stimmt beim Zurücklesen nicht überein</translation>
    </message>
    <message>
        <source>the reply does not contain the connector that was changed</source>
        <translation>die Antwort enthält den geänderten Connector nicht</translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation>Referenz %1</translation>
    </message>
    <message>
        <source>Not allowed on this account</source>
        <translation>Für dieses Konto nicht erlaubt</translation>
    </message>
    <message>
        <source>The account&apos;s protection level, or a change that is still open, forbids this.</source>
        <translation>Die Schutzstufe des Kontos oder eine noch offene Änderung verbietet das.</translation>
    </message>
    <message>
        <source>If the change is meant to be possible, edit the account&apos;s protection level.</source>
        <translation>Wenn die Änderung möglich sein soll, bearbeiten Sie die Schutzstufe des Kontos.</translation>
    </message>
    <message>
        <source>The input cannot be used</source>
        <translation>Die Eingabe ist nicht verwendbar</translation>
    </message>
    <message>
        <source>The console found something wrong before sending.</source>
        <translation>Die Konsole hat vor dem Senden einen Fehler gefunden.</translation>
    </message>
    <message>
        <source>Correct the marked field.</source>
        <translation>Korrigieren Sie das markierte Feld.</translation>
    </message>
    <message>
        <source>No connection to the platform</source>
        <translation>Keine Verbindung zur Plattform</translation>
    </message>
    <message>
        <source>No connection to the address could be made.</source>
        <translation>Es kam keine Verbindung zu der Adresse zustande.</translation>
    </message>
    <message>
        <source>Check the base URL, the network and the proxy setting.</source>
        <translation>Prüfen Sie die Basis-URL, das Netzwerk und die Proxy-Einstellung.</translation>
    </message>
    <message>
        <source>The secure connection was not accepted</source>
        <translation>Die sichere Verbindung wurde nicht angenommen</translation>
    </message>
    <message>
        <source>The certificate or the handshake was not valid, so the console stopped before the key was sent.</source>
        <translation>Das Zertifikat oder der Verbindungsaufbau war ungültig. Die Konsole hat abgebrochen, bevor der Schlüssel gesendet wurde.</translation>
    </message>
    <message>
        <source>Check the base URL and this computer&apos;s clock. Never work around this message.</source>
        <translation>Prüfen Sie die Basis-URL und die Uhr dieses Rechners. Umgehen Sie diese Meldung nie.</translation>
    </message>
    <message>
        <source>No such secret in the keychain</source>
        <translation>Dieses Geheimnis ist nicht im Schlüsselbund</translation>
    </message>
    <message>
        <source>The keychain works, but it holds no secret under this name.</source>
        <translation>Der Schlüsselbund funktioniert, enthält aber kein Geheimnis unter diesem Namen.</translation>
    </message>
    <message>
        <source>Enter the secret again.</source>
        <translation>Geben Sie das Geheimnis erneut ein.</translation>
    </message>
    <message>
        <source>The keychain is locked or was replaced</source>
        <translation>Der Schlüsselbund ist gesperrt oder wurde ersetzt</translation>
    </message>
    <message>
        <source>The console cannot see the secrets it stored, which does not mean that they are gone.</source>
        <translation>Die Konsole sieht die von ihr gespeicherten Geheimnisse nicht; das heißt nicht, dass sie verloren sind.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No keychain service</source>
        <translation>Kein Schlüsselbunddienst</translation>
    </message>
    <message>
        <source>This computer offers no keychain, and the console never writes secrets to a plain file.</source>
        <translation>Dieser Rechner bietet keinen Schlüsselbund, und die Konsole schreibt Geheimnisse nie unverschlüsselt in eine Datei.</translation>
    </message>
    <message>
        <source>Start a keychain service, or keep secrets for this session only.</source>
        <translation>Starten Sie einen Schlüsselbunddienst, oder behalten Sie Geheimnisse nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>Der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>It did not answer within ten seconds.</source>
        <translation>Er hat nicht innerhalb von zehn Sekunden geantwortet.</translation>
    </message>
    <message>
        <source>Look for a password prompt of the keychain, then try again.</source>
        <translation>Sehen Sie nach, ob der Schlüsselbund nach einem Passwort fragt, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain did not keep the secret</source>
        <translation>Der Schlüsselbund hat das Geheimnis nicht gespeichert</translation>
    </message>
    <message>
        <source>What was read back differs from what was written.</source>
        <translation>Das Zurückgelesene weicht von dem ab, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>Check that the keychain is unlocked and not full, then try again.</source>
        <translation>Prüfen Sie, ob der Schlüsselbund entsperrt und nicht voll ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>The platform gave no complete answer before the time limit.</source>
        <translation>Die Plattform hat nicht innerhalb der Frist vollständig geantwortet.</translation>
    </message>
    <message>
        <source>Read again in a moment.</source>
        <translation>Laden Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The request was stopped on this computer.</source>
        <translation>Die Anfrage wurde auf diesem Rechner abgebrochen.</translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <translation>Beginnen Sie erneut, wenn Sie bereit sind.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Die Verbindung ist abgebrochen</translation>
    </message>
    <message>
        <source>It ended before a complete answer arrived.</source>
        <translation>Sie endete, bevor eine vollständige Antwort ankam.</translation>
    </message>
    <message>
        <source>Check the network, then read again.</source>
        <translation>Prüfen Sie das Netzwerk und laden Sie erneut.</translation>
    </message>
    <message>
        <source>The platform pointed to another address</source>
        <translation>Die Plattform verwies auf eine andere Adresse</translation>
    </message>
    <message>
        <source>The console never follows such an answer, because it would take the key along.</source>
        <translation>Die Konsole folgt einer solchen Antwort nie, weil sie den Schlüssel mitsenden würde.</translation>
    </message>
    <message>
        <source>Check the base URL of the account.</source>
        <translation>Prüfen Sie die Basis-URL des Kontos.</translation>
    </message>
    <message>
        <source>The answer was too large</source>
        <translation>Die Antwort war zu groß</translation>
    </message>
    <message>
        <source>The console stopped reading at its limit.</source>
        <translation>Die Konsole hat das Laden an ihrer Größengrenze abgebrochen.</translation>
    </message>
    <message>
        <source>Check the base URL. If it is right, contact the platform&apos;s support.</source>
        <translation>Prüfen Sie die Basis-URL. Stimmt sie, wenden Sie sich an den Support der Plattform.</translation>
    </message>
    <message>
        <source>The answer was not what the platform documents</source>
        <translation>Die Antwort entspricht nicht der Dokumentation der Plattform</translation>
    </message>
    <message>
        <source>An answer arrived, but not one that proves anything.</source>
        <translation>Eine Antwort kam an, aber keine, die etwas beweist.</translation>
    </message>
    <message>
        <source>The platform did not accept the input</source>
        <translation>Die Plattform hat die Eingabe nicht angenommen</translation>
    </message>
    <message>
        <source>It names something in the request that it cannot use.</source>
        <translation>Sie nennt etwas in der Anfrage, das sie nicht verwenden kann.</translation>
    </message>
    <message>
        <source>Correct what it names, then try again.</source>
        <translation>Korrigieren Sie, was sie nennt, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The key was not accepted</source>
        <translation>Der Schlüssel wurde nicht angenommen</translation>
    </message>
    <message>
        <source>The platform does not recognise the API key of this account.</source>
        <translation>Die Plattform erkennt den API-Schlüssel dieses Kontos nicht.</translation>
    </message>
    <message>
        <source>Check that the key is complete, active and meant for this environment.</source>
        <translation>Prüfen Sie, ob der Schlüssel vollständig, aktiv und für diese Umgebung bestimmt ist.</translation>
    </message>
    <message>
        <source>The key is not allowed to do this</source>
        <translation>Der Schlüssel darf das nicht</translation>
    </message>
    <message>
        <source>The platform knows the key, but the key lacks the permission.</source>
        <translation>Die Plattform kennt den Schlüssel, aber ihm fehlt die Berechtigung.</translation>
    </message>
    <message>
        <source>Ask whoever issues the keys to extend the permissions of this one.</source>
        <translation>Bitten Sie die Person, die die Schlüssel ausgibt, die Berechtigungen dieses Schlüssels zu erweitern.</translation>
    </message>
    <message>
        <source>Not found at the platform</source>
        <translation>Auf der Plattform nicht gefunden</translation>
    </message>
    <message>
        <source>The platform does not have this object, or this key cannot see it.</source>
        <translation>Die Plattform hat dieses Objekt nicht, oder es ist für diesen Schlüssel nicht sichtbar.</translation>
    </message>
    <message>
        <source>Reload the list. It may have been removed, or belong to another account.</source>
        <translation>Laden Sie die Liste neu. Vielleicht wurde es entfernt, oder es gehört zu einem anderen Konto.</translation>
    </message>
    <message>
        <source>The platform reports a conflict</source>
        <translation>Die Plattform meldet einen Konflikt</translation>
    </message>
    <message>
        <source>What is on file there differs from what the request assumed.</source>
        <translation>Was dort hinterlegt ist, weicht von dem ab, was die Anfrage vorausgesetzt hat.</translation>
    </message>
    <message>
        <source>Reload the object and look at what is on file.</source>
        <translation>Laden Sie das Objekt neu und sehen Sie nach, was hinterlegt ist.</translation>
    </message>
    <message>
        <source>The platform asks you to slow down</source>
        <translation>Die Plattform verlangt eine Pause</translation>
    </message>
    <message>
        <source>It did not carry out this request, because too many came in a short time.</source>
        <translation>Sie hat diese Anfrage nicht ausgeführt, weil in kurzer Zeit zu viele kamen.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Warten Sie etwas und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The platform has an internal problem</source>
        <translation>Die Plattform hat ein internes Problem</translation>
    </message>
    <message>
        <source>It answered with an error of its own, which proves nothing either way.</source>
        <translation>Sie antwortete mit einem eigenen Fehler, der weder das eine noch das andere beweist.</translation>
    </message>
    <message>
        <source>Read the object again in a moment.</source>
        <translation>Laden Sie das Objekt gleich noch einmal.</translation>
    </message>
    <message>
        <source>An undocumented answer</source>
        <translation>Eine nicht dokumentierte Antwort</translation>
    </message>
    <message>
        <source>The platform answered with a status that is not documented for this request.</source>
        <translation>Die Plattform antwortete mit einem Status, der für diese Anfrage nicht dokumentiert ist.</translation>
    </message>
    <message>
        <source>The activity history cannot be written</source>
        <translation>Der Aktivitätsverlauf lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>Without it no change is sent, because nobody could tell later what happened.</source>
        <translation>Ohne ihn wird keine Änderung gesendet, weil später niemand sagen könnte, was geschah.</translation>
    </message>
    <message>
        <source>Check the free space and the permissions of the data folder.</source>
        <translation>Prüfen Sie den freien Speicherplatz und die Zugriffsrechte des Datenordners.</translation>
    </message>
    <message>
        <source>The file could not be read or written</source>
        <translation>Die Datei konnte nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <source>The file stays as it was before.</source>
        <translation>Die Datei bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the free space.</source>
        <translation>Prüfen Sie den Ordner, seine Zugriffsrechte und den freien Speicherplatz.</translation>
    </message>
    <message>
        <source>The processor did not accept the credential</source>
        <translation>Der Prozessor hat die Zugangsdaten nicht angenommen</translation>
    </message>
    <message>
        <source>The platform checked the new credential with the processor, which refused it.</source>
        <translation>Die Plattform hat die neuen Zugangsdaten beim Prozessor geprüft, und dieser hat sie abgelehnt.</translation>
    </message>
    <message>
        <source>Check each field with the processor, then send again.</source>
        <translation>Gleichen Sie jedes Feld mit dem Prozessor ab und senden Sie erneut.</translation>
    </message>
    <message>
        <source>Fields are missing</source>
        <translation>Es fehlen Felder</translation>
    </message>
    <message>
        <source>The processor needs more fields than were given.</source>
        <translation>Der Prozessor braucht mehr Felder, als angegeben wurden.</translation>
    </message>
    <message>
        <source>Fill in the marked fields.</source>
        <translation>Füllen Sie die markierten Felder aus.</translation>
    </message>
    <message>
        <source>A credential is already on file</source>
        <translation>Es sind schon Zugangsdaten hinterlegt</translation>
    </message>
    <message>
        <source>The platform links only where nothing is on file.</source>
        <translation>Die Plattform verknüpft nur, wenn nichts hinterlegt ist.</translation>
    </message>
    <message>
        <source>Replace the credential on file instead. You need the current one for that.</source>
        <translation>Ersetzen Sie stattdessen die hinterlegten Zugangsdaten. Dafür brauchen Sie die aktuellen.</translation>
    </message>
    <message>
        <source>This processor cannot be verified through the API</source>
        <translation>Dieser Prozessor lässt sich nicht über die API prüfen</translation>
    </message>
    <message>
        <source>The platform does not take credentials for this processor here.</source>
        <translation>Die Plattform nimmt hier keine Zugangsdaten für diesen Prozessor an.</translation>
    </message>
    <message>
        <source>The platform does not know this merchant</source>
        <translation>Die Plattform kennt diesen Händler nicht</translation>
    </message>
    <message>
        <source>There is no merchant with this ID under the account&apos;s key.</source>
        <translation>Unter dem Schlüssel des Kontos gibt es keinen Händler mit dieser ID.</translation>
    </message>
    <message>
        <source>Check that the account is the right one, then reload the list.</source>
        <translation>Prüfen Sie, ob es das richtige Konto ist, und laden Sie die Liste neu.</translation>
    </message>
    <message>
        <source>The current credential does not match</source>
        <translation>Die aktuellen Zugangsdaten stimmen nicht überein</translation>
    </message>
    <message>
        <source>The current credential you gave differs from the one on file.</source>
        <translation>Die angegebenen aktuellen Zugangsdaten weichen von den hinterlegten ab.</translation>
    </message>
    <message>
        <source>Check the current credential and enter it again.</source>
        <translation>Prüfen Sie die aktuellen Zugangsdaten und geben Sie sie erneut ein.</translation>
    </message>
    <message>
        <source>Address not recognised</source>
        <translation>Adresse nicht erkannt</translation>
    </message>
    <message>
        <source>The server answered, but does not know the address of this request. Most likely the base URL is wrong.</source>
        <translation>Der Server hat geantwortet, kennt aber die Adresse dieser Anfrage nicht. Wahrscheinlich ist die Basis-URL falsch.</translation>
    </message>
    <message>
        <source>Not visible to this key</source>
        <translation>Für diesen Schlüssel nicht sichtbar</translation>
    </message>
    <message>
        <source>Only partner keys can see this. It does not mean that the key is wrong.</source>
        <translation>Nur Partnerschlüssel haben darauf Zugriff. Das heißt nicht, dass der Schlüssel falsch ist.</translation>
    </message>
    <message>
        <source>Use a partner key if you need it.</source>
        <translation>Verwenden Sie einen Partnerschlüssel, wenn Sie es brauchen.</translation>
    </message>
    <message>
        <source>Another Merchant Console has this profile open</source>
        <translation>Eine andere Merchant Console hat dieses Profil geöffnet</translation>
    </message>
    <message>
        <source>You can read everything here. Changes are made in the other one, so that no two of them change the same thing.</source>
        <translation>Hier können Sie alles ansehen. Änderungen macht die andere, damit nicht zwei dasselbe ändern.</translation>
    </message>
    <message>
        <source>Use the other one, or close it and start this one again.</source>
        <translation>Verwenden Sie die andere, oder schließen Sie sie und starten Sie diese neu.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The activity history cannot be written. Without it no change is sent, because nobody could tell later what happened. Reading goes on.</source>
        <translation>Der Aktivitätsverlauf lässt sich nicht schreiben. Ohne ihn wird keine Änderung gesendet, weil später niemand sagen könnte, was geschah. Laden ist weiterhin möglich.</translation>
    </message>
    <message>
        <source>Free some space, then check again.</source>
        <translation>Schaffen Sie Speicherplatz und prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The activity history can only be read</source>
        <translation>Der Aktivitätsverlauf ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Its folder or disk cannot be written. Without the history no change is sent, because nobody could tell later what happened. Reading goes on.</source>
        <translation>Sein Ordner oder Datenträger ist nicht beschreibbar. Ohne den Verlauf wird keine Änderung gesendet, weil später niemand sagen könnte, was geschah. Laden ist weiterhin möglich.</translation>
    </message>
    <message>
        <source>Make the data folder writable, then start Merchant Console again.</source>
        <translation>Machen Sie den Datenordner beschreibbar und starten Sie Merchant Console neu.</translation>
    </message>
    <message>
        <source>Another program holds the activity history</source>
        <translation>Ein anderes Programm blockiert den Aktivitätsverlauf</translation>
    </message>
    <message>
        <source>While it does, the history cannot be written and no change is sent. Reading goes on.</source>
        <translation>Solange lässt sich der Verlauf nicht schreiben, und es wird keine Änderung gesendet. Laden ist weiterhin möglich.</translation>
    </message>
    <message>
        <source>Close the program that has the file open, such as a backup, then check again.</source>
        <translation>Schließen Sie das Programm, das die Datei geöffnet hat, etwa eine Datensicherung, und prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The activity history is damaged</source>
        <translation>Der Aktivitätsverlauf ist beschädigt</translation>
    </message>
    <message>
        <source>It is left as it is, and no change is sent: nobody could tell later what happened. What can still be read is shown.</source>
        <translation>Er bleibt, wie er ist, und es wird keine Änderung gesendet, weil später niemand sagen könnte, was geschah. Was sich noch lesen lässt, wird angezeigt.</translation>
    </message>
    <message>
        <source>Restore journal.sqlite from a backup, then start Merchant Console again. Keep the damaged file: it may say which changes are still open.</source>
        <translation>Stellen Sie journal.sqlite aus einer Datensicherung wieder her und starten Sie Merchant Console neu. Behalten Sie die beschädigte Datei: Sie sagt vielleicht, welche Änderungen noch offen sind.</translation>
    </message>
    <message>
        <source>A newer Merchant Console wrote the activity history</source>
        <translation>Eine neuere Merchant Console hat den Aktivitätsverlauf geschrieben</translation>
    </message>
    <message>
        <source>This version does not understand it, so it writes nothing and sends no change. What the platforms have is shown.</source>
        <translation>Diese Version versteht ihn nicht; sie schreibt also nichts und sendet keine Änderung. Was die Plattformen haben, wird angezeigt.</translation>
    </message>
    <message>
        <source>Use the newer version.</source>
        <translation>Verwenden Sie die neuere Version.</translation>
    </message>
    <message>
        <source>The change itself was not sent.</source>
        <translation>Die Änderung selbst wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The change was not begun</source>
        <translation>Die Änderung wurde nicht begonnen</translation>
    </message>
    <message>
        <source>Before this change, the object is read from the platform, and no usable answer came to that. The change itself was not sent.</source>
        <translation>Vor dieser Änderung wird das Objekt von der Plattform geladen, und darauf kam keine verwertbare Antwort. Die Änderung selbst wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Reload the object, then try again.</source>
        <translation>Laden Sie das Objekt neu und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Use the platform&apos;s dashboard for this connector.</source>
        <translation>Verwenden Sie für diesen Connector die Weboberfläche der Plattform.</translation>
    </message>
    <message>
        <source>The platform does not know this connector</source>
        <translation>Die Plattform kennt diesen Connector nicht</translation>
    </message>
    <message>
        <source>The merchant has no connector with this ID or processor.</source>
        <translation>Der Händler hat keinen Connector mit dieser ID oder diesem Prozessor.</translation>
    </message>
    <message>
        <source>Reload the merchant and choose the connector again.</source>
        <translation>Laden Sie den Händler neu und wählen Sie den Connector erneut aus.</translation>
    </message>
    <message>
        <source>The platform&apos;s message: %1</source>
        <translation>Meldung der Plattform: %1</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>text “%1”</source>
        <translation>Text „%1“</translation>
    </message>
    <message>
        <source>platform %1</source>
        <translation>Plattform %1</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>environment %1</source>
        <translation>Umgebung %1</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>type %1</source>
        <translation>Typ %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>Inhaber %1</translation>
    </message>
</context>
<context>
    <name>ExportFacts</name>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Exported at (UTC)</source>
        <translation>Exportiert (UTC)</translation>
    </message>
    <message>
        <source>Not read in full</source>
        <translation>Nicht vollständig geladen</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
</context>
<context>
    <name>FacetPane</name>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Merchant ID</source>
        <translation>Händler-ID</translation>
    </message>
    <message>
        <source>The ID of an organisation: org_ followed by letters or digits.</source>
        <translation>Die ID einer Organisation: org_, danach Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>The installation ID, at most 255 characters.</source>
        <translation>Die Installations-ID, höchstens 255 Zeichen.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>A JSON object. Order and numbers stay as written.</source>
        <translation>Ein JSON-Objekt. Reihenfolge und Zahlen bleiben, wie sie geschrieben sind.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Merchants</source>
        <translation>Händler</translation>
    </message>
    <message>
        <source>Merchants of this organisation, at least one. They cannot be changed later.</source>
        <translation>Händler dieser Organisation, mindestens einer. Sie lassen sich später nicht ändern.</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Offizieller Name</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>A merchant without a plan cannot be activated: Preczn then answers “No Plan”. Plans are assigned in its dashboard.</source>
        <translation>Ein Händler ohne Plan lässt sich nicht aktivieren: Preczn antwortet dann „No Plan“. Pläne werden in der Weboberfläche von Preczn zugewiesen.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Capital letters and digits. The whole list is replaced.</source>
        <translation>Großbuchstaben und Ziffern. Die ganze Liste wird ersetzt.</translation>
    </message>
    <message>
        <source>Tax ID type</source>
        <translation>Art der Steuernummer</translation>
    </message>
    <message>
        <source>Tax ID</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>9 to 15 characters. Preczn shows it masked afterwards.</source>
        <translation>9 bis 15 Zeichen. Preczn zeigt sie danach nur verdeckt.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>7 to 15 digits with the country code, such as 15551234567.</source>
        <translation>7 bis 15 Ziffern mit Landesvorwahl, etwa 15551234567.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Merchant category code</source>
        <translation>Händlerkategorie (MCC)</translation>
    </message>
    <message>
        <source>Four digits.</source>
        <translation>Vier Ziffern.</translation>
    </message>
    <message>
        <source>Annual sales</source>
        <translation>Jahresumsatz</translation>
    </message>
    <message>
        <source>In cents: 10000050 means 100,000.50.</source>
        <translation>In Cent: 10000050 bedeutet 100.000,50.</translation>
    </message>
    <message>
        <source>Each one is unconfigured until it is linked.</source>
        <translation>Jeder ist unkonfiguriert, bis er verknüpft wird.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Business country</source>
        <translation>Land des Unternehmens</translation>
    </message>
    <message>
        <source>Two capital letters.</source>
        <translation>Zwei Großbuchstaben.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Meta-connector</source>
        <translation>Meta-Connector</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Public integration key</source>
        <translation>Öffentlicher Integrationsschlüssel</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation>Shared Secret</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>API-Secret</translation>
    </message>
    <message>
        <source>Adapter settings</source>
        <translation>Adapter-Einstellungen</translation>
    </message>
    <message>
        <source>Vault settings</source>
        <translation>Vault-Einstellungen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Two lowercase letters.</source>
        <translation>Zwei Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Testmodus</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Disabled transaction types</source>
        <translation>Deaktivierte Transaktionsarten</translation>
    </message>
    <message>
        <source>Postback format</source>
        <translation>Postback-Format</translation>
    </message>
    <message>
        <source>Schedule API available</source>
        <translation>Schedule-API verfügbar</translation>
    </message>
    <message>
        <source>Virtual terminal available</source>
        <translation>Virtuelles Terminal verfügbar</translation>
    </message>
    <message>
        <source>Risk rule set</source>
        <translation>Risikoregelsatz</translation>
    </message>
    <message>
        <source>Risk rule set of the virtual terminal</source>
        <translation>Risikoregelsatz des virtuellen Terminals</translation>
    </message>
    <message>
        <source>Customer profile container</source>
        <translation>Kundenprofil-Container</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings to add</source>
        <translation>Hinzuzufügende Einstellungen</translation>
    </message>
    <message>
        <source>Settings to remove</source>
        <translation>Zu entfernende Einstellungen</translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation>Terminals</translation>
    </message>
    <message>
        <source>Terminal ID</source>
        <translation>Terminal-ID</translation>
    </message>
    <message>
        <source>STAN</source>
        <translation>STAN</translation>
    </message>
    <message>
        <source>Sent only if filled in.</source>
        <translation>Wird nur gesendet, wenn das Feld ausgefüllt ist.</translation>
    </message>
    <message>
        <source>Capture reference</source>
        <translation>Capture-Referenz</translation>
    </message>
    <message>
        <source>Default connector</source>
        <translation>Standard-Connector</translation>
    </message>
    <message>
        <source>Re-route recurring payments</source>
        <translation>Wiederkehrende Zahlungen umleiten</translation>
    </message>
    <message>
        <source>Disable the connector by default</source>
        <translation>Connector standardmäßig deaktivieren</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>At most 9.</source>
        <translation>Höchstens 9.</translation>
    </message>
    <message>
        <source>Expiry in hours</source>
        <translation>Ablauf in Stunden</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Homepage</source>
        <translation>Homepage</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>For example Europe/Vienna.</source>
        <translation>Zum Beispiel Europe/Vienna.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Default currency</source>
        <translation>Standardwährung</translation>
    </message>
    <message>
        <source>Three capital letters.</source>
        <translation>Drei Großbuchstaben.</translation>
    </message>
    <message>
        <source>Administrative e-mail</source>
        <translation>E-Mail der Verwaltung</translation>
    </message>
    <message>
        <source>Technical e-mail</source>
        <translation>E-Mail der Technik</translation>
    </message>
    <message>
        <source>E-mail for risk alerts</source>
        <translation>E-Mail für Risikowarnungen</translation>
    </message>
    <message>
        <source>E-mail for scheduler alerts</source>
        <translation>E-Mail für Warnungen des Zeitplaners</translation>
    </message>
    <message>
        <source>Event notification URL</source>
        <translation>URL für Ereignismeldungen</translation>
    </message>
    <message>
        <source>PCI enabled</source>
        <translation>PCI aktiviert</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>At least one is needed.</source>
        <translation>Mindestens ein Eintrag ist nötig.</translation>
    </message>
    <message>
        <source>At least %1 are needed.</source>
        <translation>Mindestens %1 Einträge sind nötig.</translation>
    </message>
    <message>
        <source>At least one character is needed.</source>
        <translation>Mindestens ein Zeichen ist nötig.</translation>
    </message>
    <message>
        <source>At least %1 characters are needed.</source>
        <translation>Mindestens %1 Zeichen sind nötig.</translation>
    </message>
    <message>
        <source>At most %1 are allowed.</source>
        <translation>Höchstens %1 Einträge sind erlaubt.</translation>
    </message>
    <message>
        <source>At most %1 characters are allowed.</source>
        <translation>Höchstens %1 Zeichen sind erlaubt.</translation>
    </message>
    <message>
        <source>Possible values: %1.</source>
        <translation>Mögliche Werte: %1.</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>hinzugefügt: %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>geändert: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>entfernt: %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Bitte füllen Sie dieses Feld aus.</translation>
    </message>
    <message>
        <source>This is not in the expected form.</source>
        <translation>Das entspricht nicht dem erwarteten Format.</translation>
    </message>
    <message>
        <source>A whole number is needed.</source>
        <translation>Eine ganze Zahl ist nötig.</translation>
    </message>
    <message>
        <source>The number must be from %1 to %2.</source>
        <translation>Die Zahl muss zwischen %1 und %2 liegen.</translation>
    </message>
    <message>
        <source>The entry “%1” is in the list twice.</source>
        <translation>Der Eintrag „%1“ steht zweimal in der Liste.</translation>
    </message>
    <message>
        <source>Not valid JSON: line %1, column %2.</source>
        <translation>Kein gültiges JSON: Zeile %1, Spalte %2.</translation>
    </message>
    <message>
        <source>A JSON object is needed: { … }.</source>
        <translation>Ein JSON-Objekt ist nötig: { … }.</translation>
    </message>
    <message>
        <source>It contains white space, which is not accepted here.</source>
        <translation>Der Wert enthält Leerraum, der hier nicht angenommen wird.</translation>
    </message>
    <message>
        <source>It contains an invisible character.</source>
        <translation>Der Wert enthält ein unsichtbares Zeichen.</translation>
    </message>
    <message>
        <source>The platform offers no way to clear this field.</source>
        <translation>Die Plattform bietet keine Möglichkeit, dieses Feld zu leeren.</translation>
    </message>
    <message>
        <source>This cannot be set together with another field.</source>
        <translation>Das kann nicht zusammen mit einem anderen Feld gesetzt werden.</translation>
    </message>
    <message>
        <source>The platform says: %1</source>
        <translation>Meldung der Plattform: %1</translation>
    </message>
    <message>
        <source>will be removed</source>
        <translation>wird entfernt</translation>
    </message>
    <message>
        <source>will be set</source>
        <translation>wird gesetzt</translation>
    </message>
    <message>
        <source>will be replaced</source>
        <translation>wird ersetzt</translation>
    </message>
    <message>
        <source>will be emptied</source>
        <translation>wird geleert</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>Initial status</source>
        <translation>Anfangsstatus</translation>
    </message>
    <message>
        <source>If left out, it is enabled. Disabling cannot be undone later.</source>
        <translation>Ohne Angabe ist sie aktiviert. Das Deaktivieren lässt sich später nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>At most 50 characters. Generate creates 50 letters and digits (A–Z, a–z, 0–9).</source>
        <translation>Höchstens 50 Zeichen. „Erzeugen“ erstellt 50 Buchstaben und Ziffern (A–Z, a–z, 0–9).</translation>
    </message>
    <message>
        <source>Enter 7 to 15 digits, and nothing else.</source>
        <translation>Geben Sie 7 bis 15 Ziffern ein, sonst nichts.</translation>
    </message>
    <message>
        <source>Enter four digits.</source>
        <translation>Geben Sie vier Ziffern ein.</translation>
    </message>
    <message>
        <source>Enter two capital letters.</source>
        <translation>Geben Sie zwei Großbuchstaben ein.</translation>
    </message>
    <message>
        <source>Enter three capital letters.</source>
        <translation>Geben Sie drei Großbuchstaben ein.</translation>
    </message>
    <message>
        <source>Enter two lowercase letters.</source>
        <translation>Geben Sie zwei Kleinbuchstaben ein.</translation>
    </message>
    <message>
        <source>Enter org_ followed by letters or digits only.</source>
        <translation>Geben Sie org_ ein, danach nur Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>Enter an e-mail address, such as name@example.com.</source>
        <translation>Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@example.com.</translation>
    </message>
    <message>
        <source>The value “%1” is not possible here.</source>
        <translation>Der Wert „%1“ ist hier nicht möglich.</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Connectors</translation>
    </message>
    <message>
        <source>Capital letters and digits.</source>
        <translation>Großbuchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a key and what became of its value</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (value hidden)</source>
        <translation>%1 (Wert verborgen)</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
</context>
<context>
    <name>HttpTransport</name>
    <message>
        <source>The address cannot be used.</source>
        <translation>Die Adresse ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Only https:// addresses are allowed.</source>
        <translation>Nur https://-Adressen sind erlaubt.</translation>
    </message>
    <message>
        <source>The address must not contain a user name.</source>
        <translation>Die Adresse darf keinen Benutzernamen enthalten.</translation>
    </message>
    <message>
        <source>A key or header contains a line break.</source>
        <translation>Ein Schlüssel oder ein Header enthält einen Zeilenumbruch.</translation>
    </message>
</context>
<context>
    <name>InputTexts</name>
    <message>
        <source>%1 cannot be entered here.</source>
        <translation>%1 kann hier nicht eingegeben werden.</translation>
    </message>
    <message>
        <source>It contains %1 at the beginning.</source>
        <translation>Am Anfang steht %1.</translation>
    </message>
    <message>
        <source>It contains %1 at the end.</source>
        <translation>Am Ende steht %1.</translation>
    </message>
    <message>
        <source>It contains %1 in the middle.</source>
        <translation>In der Mitte steht %1.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Bitte füllen Sie dieses Feld aus.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Der Wert ist zu lang.</translation>
    </message>
    <message>
        <source>It contains a space. Spaces are not accepted here.</source>
        <translation>Der Wert enthält ein Leerzeichen. Leerzeichen werden hier nicht angenommen.</translation>
    </message>
    <message>
        <source>It contains an invisible character.</source>
        <translation>Der Wert enthält ein unsichtbares Zeichen.</translation>
    </message>
    <message>
        <source>This is not a web address. It begins with https://.</source>
        <translation>Das ist keine Webadresse. Sie beginnt mit https://.</translation>
    </message>
    <message>
        <source>Only https:// is allowed. Plain http:// is accepted for this computer (localhost) only.</source>
        <translation>Nur https:// ist erlaubt. Unverschlüsseltes http:// geht nur für diesen Rechner (localhost).</translation>
    </message>
    <message>
        <source>A base URL must not contain a user, a password, a question mark or #.</source>
        <translation>Eine Basis-URL darf keinen Benutzer, kein Passwort, kein Fragezeichen und kein # enthalten.</translation>
    </message>
    <message>
        <source>This is a public key (pub_…). It only works in browsers. Use a private key (priv_…).</source>
        <translation>Das ist ein öffentlicher Schlüssel (pub_…). Er funktioniert nur im Browser. Verwenden Sie einen privaten Schlüssel (priv_…).</translation>
    </message>
    <message>
        <source>This does not look like a key of this platform.</source>
        <translation>Das sieht nicht nach einem Schlüssel dieser Plattform aus.</translation>
    </message>
    <message>
        <source>This key belongs to the other environment. Change the environment or the key.</source>
        <translation>Dieser Schlüssel gehört zur anderen Umgebung. Ändern Sie die Umgebung oder den Schlüssel.</translation>
    </message>
    <message>
        <source>This key belongs to Paygentic&apos;s other address. LIVE keys work with api.paygentic.io, TEST keys with api.sandbox.paygentic.io.</source>
        <translation>Dieser Schlüssel gehört zur anderen Adresse von Paygentic. LIVE-Schlüssel gelten für api.paygentic.io, TEST-Schlüssel für api.sandbox.paygentic.io.</translation>
    </message>
    <message>
        <source>Both the API key and its password are needed.</source>
        <translation>Sowohl der API-Schlüssel als auch sein Passwort sind nötig.</translation>
    </message>
    <message>
        <source>Another account already has this label.</source>
        <translation>Ein anderes Konto hat schon diese Bezeichnung.</translation>
    </message>
    <message>
        <source>The new credential is the same as the current one. There is nothing to replace.</source>
        <translation>Die neuen Zugangsdaten sind dieselben wie die aktuellen. Es gibt nichts zu ersetzen.</translation>
    </message>
    <message>
        <source>This processor requires this field.</source>
        <translation>Dieser Prozessor verlangt dieses Feld.</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>ein Leerzeichen</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>ein Tabulator</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>ein Zeilenumbruch</translation>
    </message>
    <message>
        <source>a non-breaking space</source>
        <translation>ein geschütztes Leerzeichen</translation>
    </message>
    <message>
        <source>an invisible character (zero-width space)</source>
        <translation>ein unsichtbares Zeichen (breitenloses Leerzeichen)</translation>
    </message>
    <message>
        <source>an invisible character (byte order mark)</source>
        <translation>ein unsichtbares Zeichen (Byte Order Mark, BOM)</translation>
    </message>
    <message>
        <source>an invisible character</source>
        <translation>ein unsichtbares Zeichen</translation>
    </message>
    <message>
        <source>A change with this account is still open, and what became of it can only be found out where it was sent. Wait for it, or finish it under Rotations.</source>
        <translation>Mit diesem Konto ist noch eine Änderung offen, und was aus ihr wurde, lässt sich nur dort herausfinden, wohin sie gesendet wurde. Warten Sie darauf, oder beenden Sie sie unter „Rotationen“.</translation>
    </message>
</context>
<context>
    <name>IxopayTexts</name>
    <message>
        <source>Correct the marked field, then send again.</source>
        <translation>Korrigieren Sie das markierte Feld und senden Sie erneut.</translation>
    </message>
    <message>
        <source>Routing rules are changed in IXOPAY&apos;s own dashboard.</source>
        <translation>Routing-Regeln werden in der Weboberfläche von IXOPAY geändert.</translation>
    </message>
    <message>
        <source>The key was not accepted</source>
        <translation>Der Schlüssel wurde nicht angenommen</translation>
    </message>
    <message>
        <source>IXOPAY does not recognise the API key and password of this account.</source>
        <translation>IXOPAY erkennt den API-Schlüssel und das Passwort dieses Kontos nicht an.</translation>
    </message>
    <message>
        <source>Check the API key and its password. IXOPAY also refuses calls from addresses outside the key&apos;s IP allow-list: ask for this computer&apos;s address to be added there.</source>
        <translation>Prüfen Sie den API-Schlüssel und sein Passwort. IXOPAY lehnt auch Aufrufe von Adressen ab, die nicht auf der IP-Freigabeliste des Schlüssels stehen: Lassen Sie die Adresse dieses Rechners dort eintragen.</translation>
    </message>
    <message>
        <source>IXOPAY could not use the request</source>
        <translation>IXOPAY konnte mit der Anfrage nichts anfangen</translation>
    </message>
    <message>
        <source>It considers the request as a whole invalid (code 1001).</source>
        <translation>Es hält die Anfrage als Ganzes für ungültig (Code 1001).</translation>
    </message>
    <message>
        <source>Check what was changed. If nothing stands out, contact the platform&apos;s support.</source>
        <translation>Prüfen Sie, was geändert wurde. Fällt nichts auf, wenden Sie sich an den Support der Plattform.</translation>
    </message>
    <message>
        <source>A value is not allowed</source>
        <translation>Ein Wert ist nicht erlaubt</translation>
    </message>
    <message>
        <source>It is not one of those that IXOPAY accepts there, or it is taken already (code 1002).</source>
        <translation>Er gehört nicht zu denen, die IXOPAY dort annimmt, oder ist schon vergeben (Code 1002).</translation>
    </message>
    <message>
        <source>A value has the wrong format</source>
        <translation>Ein Wert hat das falsche Format</translation>
    </message>
    <message>
        <source>IXOPAY expects it to be written in another way (code 1003).</source>
        <translation>IXOPAY erwartet eine andere Schreibweise (Code 1003).</translation>
    </message>
    <message>
        <source>A value has characters that are not allowed</source>
        <translation>Ein Wert enthält Zeichen, die nicht erlaubt sind</translation>
    </message>
    <message>
        <source>IXOPAY does not accept some of its characters (code 1004).</source>
        <translation>IXOPAY nimmt einige seiner Zeichen nicht an (Code 1004).</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Es fehlt etwas</translation>
    </message>
    <message>
        <source>A field that must be filled in is empty (code 1005).</source>
        <translation>Ein Pflichtfeld ist leer (Code 1005).</translation>
    </message>
    <message>
        <source>Fill in the marked field, then send again.</source>
        <translation>Füllen Sie das markierte Feld aus und senden Sie erneut.</translation>
    </message>
    <message>
        <source>Something does not apply here</source>
        <translation>Etwas ist hier nicht anwendbar</translation>
    </message>
    <message>
        <source>Fields were sent that do not go together, such as routing on a connector that is no meta-connector (code 1006).</source>
        <translation>Es wurden Felder gesendet, die nicht zusammenpassen, etwa Routing bei einem Connector, der kein Meta-Connector ist (Code 1006).</translation>
    </message>
    <message>
        <source>Clear what does not belong to this connector, then send again.</source>
        <translation>Leeren Sie, was nicht zu diesem Connector gehört, und senden Sie erneut.</translation>
    </message>
    <message>
        <source>IXOPAY does not know the object</source>
        <translation>IXOPAY kennt das Objekt nicht</translation>
    </message>
    <message>
        <source>There is no such tenant, merchant, connector or adapter under this key (code 1007).</source>
        <translation>Unter diesem Schlüssel gibt es keinen solchen Mandanten, Händler, Connector oder Adapter (Code 1007).</translation>
    </message>
    <message>
        <source>Reload the list. It may have been removed, or belong to another account.</source>
        <translation>Laden Sie die Liste neu. Vielleicht wurde es entfernt, oder es gehört zu einem anderen Konto.</translation>
    </message>
    <message>
        <source>The routing document is not valid</source>
        <translation>Das Routing-Dokument ist ungültig</translation>
    </message>
    <message>
        <source>IXOPAY cannot use it as a whole (code 1010).</source>
        <translation>IXOPAY kann es als Ganzes nicht verwenden (Code 1010).</translation>
    </message>
    <message>
        <source>A routing condition is not available</source>
        <translation>Eine Routing-Bedingung ist nicht verfügbar</translation>
    </message>
    <message>
        <source>A rule uses a condition that is unknown, or not part of this plan (code 1011).</source>
        <translation>Eine Regel verwendet eine Bedingung, die unbekannt ist oder nicht zu diesem Tarif gehört (Code 1011).</translation>
    </message>
    <message>
        <source>A routing condition has the wrong parameters</source>
        <translation>Eine Routing-Bedingung hat falsche Parameter</translation>
    </message>
    <message>
        <source>A rule&apos;s condition was given values that it cannot use (code 1012).</source>
        <translation>Die Bedingung einer Regel bekam Werte, mit denen sie nichts anfangen kann (Code 1012).</translation>
    </message>
    <message>
        <source>A routing rule names a wrong connector</source>
        <translation>Eine Routing-Regel nennt einen falschen Connector</translation>
    </message>
    <message>
        <source>A rule leads to a connector that cannot be used there (code 1013).</source>
        <translation>Eine Regel führt zu einem Connector, der dort nicht verwendet werden kann (Code 1013).</translation>
    </message>
    <message>
        <source>The tree of routing rules is not valid</source>
        <translation>Der Baum der Routing-Regeln ist ungültig</translation>
    </message>
    <message>
        <source>Rules are nested in a way that IXOPAY does not accept (code 1014).</source>
        <translation>Regeln sind auf eine Weise verschachtelt, die IXOPAY nicht annimmt (Code 1014).</translation>
    </message>
    <message>
        <source>Two routing rules have the same ID</source>
        <translation>Zwei Routing-Regeln haben dieselbe ID</translation>
    </message>
    <message>
        <source>Each rule needs an ID of its own (code 1015).</source>
        <translation>Jede Regel braucht eine eigene ID (Code 1015).</translation>
    </message>
    <message>
        <source>Not a meta-connector</source>
        <translation>Kein Meta-Connector</translation>
    </message>
    <message>
        <source>Only meta-connectors have routing rules (code 1016).</source>
        <translation>Nur Meta-Connectors haben Routing-Regeln (Code 1016).</translation>
    </message>
    <message>
        <source>Choose a connector whose adapter is MetaConnector.</source>
        <translation>Wählen Sie einen Connector, dessen Adapter MetaConnector ist.</translation>
    </message>
    <message>
        <source>A multi-method meta-connector</source>
        <translation>Ein Meta-Connector für mehrere Zahlarten</translation>
    </message>
    <message>
        <source>It has a list of payment methods, and no routing rules (code 1017).</source>
        <translation>Er hat eine Liste von Zahlarten und keine Routing-Regeln (Code 1017).</translation>
    </message>
    <message>
        <source>Reload the connector: the console then asks for the other document.</source>
        <translation>Laden Sie den Connector neu: Die Konsole fragt dann nach dem anderen Dokument.</translation>
    </message>
    <message>
        <source>A routing meta-connector</source>
        <translation>Ein Meta-Connector mit Routing</translation>
    </message>
    <message>
        <source>It has routing rules, and no list of payment methods (code 1018).</source>
        <translation>Er hat Routing-Regeln und keine Liste von Zahlarten (Code 1018).</translation>
    </message>
    <message>
        <source>IXOPAY has an internal problem</source>
        <translation>IXOPAY hat ein internes Problem</translation>
    </message>
    <message>
        <source>It answered with its own error (code 9999), which proves nothing either way.</source>
        <translation>Es antwortete mit einem eigenen Fehler (Code 9999), der weder das eine noch das andere beweist.</translation>
    </message>
    <message>
        <source>Read the object again in a moment.</source>
        <translation>Laden Sie das Objekt gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Ctrl+K takes you anywhere</source>
        <translation>Strg+K führt überallhin</translation>
    </message>
    <message>
        <source>Type a few letters of a merchant, connector, account or command, then press Enter.</source>
        <translation>Geben Sie ein paar Buchstaben eines Händlers, Connectors, Kontos oder Befehls ein und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Make the tables your own</source>
        <translation>Richten Sie die Tabellen nach Ihren Wünschen ein</translation>
    </message>
    <message>
        <source>Drag columns, right-click a title to choose them, and save what you look at often as a view.</source>
        <translation>Verschieben Sie Spalten, wählen Sie sie per Rechtsklick auf einen Spaltentitel aus, und speichern Sie als Ansicht, was Sie oft brauchen.</translation>
    </message>
    <message>
        <source>F1 explains the page you are on</source>
        <translation>F1 erklärt die Seite, auf der Sie gerade sind</translation>
    </message>
    <message>
        <source>Ctrl+/ lists every shortcut.</source>
        <translation>Strg+/ zeigt alle Tastenkombinationen.</translation>
    </message>
    <message>
        <source>“%1” one place earlier</source>
        <translation>„%1“ einen Platz nach vorn</translation>
    </message>
    <message>
        <source>“%1” one place later</source>
        <translation>„%1“ einen Platz nach hinten</translation>
    </message>
    <message>
        <source>“%1” wider</source>
        <translation>„%1“ breiter</translation>
    </message>
    <message>
        <source>“%1” narrower</source>
        <translation>„%1“ schmaler</translation>
    </message>
</context>
<context>
    <name>OutcomeAction</name>
    <message>
        <source>&amp;Replace instead</source>
        <translation>Stattdessen &amp;ersetzen</translation>
    </message>
    <message>
        <source>Back to the &amp;fields</source>
        <translation>Zurück zu den &amp;Feldern</translation>
    </message>
    <message>
        <source>Back to the &amp;current credential</source>
        <translation>Zurück zu den &amp;aktuellen Zugangsdaten</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Check a&amp;gain…</source>
        <translation>Erneut &amp;prüfen…</translation>
    </message>
    <message>
        <source>&amp;Send now…</source>
        <translation>Jetzt &amp;senden…</translation>
    </message>
    <message>
        <source>&amp;Finish in the keychain</source>
        <translation>Im Schlüsselbund ab&amp;schließen</translation>
    </message>
</context>
<context>
    <name>OutcomeTexts</name>
    <message>
        <source>%1 on %2</source>
        <translation>%2 um %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Nothing is stored and nothing was sent.</source>
        <translation>Es ist nichts gespeichert, und es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Enter the new credential.</source>
        <translation>Geben Sie die neuen Zugangsdaten ein.</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Vorbereitet</translation>
    </message>
    <message>
        <source>The new credential is in the keychain and was read back equal. It was not sent.</source>
        <translation>Die neuen Zugangsdaten sind im Schlüsselbund und wurden zur Prüfung zurückgelesen: Sie stimmen überein. Sie wurden nicht gesendet.</translation>
    </message>
    <message>
        <source>Send it now, or discard it.</source>
        <translation>Senden Sie sie jetzt, oder verwerfen Sie sie.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>The change may be on its way to the platform. Which credential is in force is not known yet.</source>
        <translation>Die Änderung ist vielleicht auf dem Weg zur Plattform. Welche Zugangsdaten gelten, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Wait for the answer. Do not revoke the old key at the processor yet.</source>
        <translation>Warten Sie auf die Antwort. Widerrufen Sie den alten Schlüssel beim Prozessor noch nicht.</translation>
    </message>
    <message>
        <source>Wait for the answer.</source>
        <translation>Warten Sie auf die Antwort.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>The new credential is in force.</source>
        <translation>Die neuen Zugangsdaten gelten.</translation>
    </message>
    <message>
        <source>The credential is linked and in force.</source>
        <translation>Die Zugangsdaten sind verknüpft und gelten.</translation>
    </message>
    <message>
        <source>You may now revoke the old key at the processor.</source>
        <translation>Sie können den alten Schlüssel jetzt beim Prozessor widerrufen.</translation>
    </message>
    <message>
        <source>Nothing more to do.</source>
        <translation>Es ist nichts weiter zu tun.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>The platform refused, so nothing was changed. The credential that was on file is still in force.</source>
        <translation>Die Plattform hat abgelehnt, also wurde nichts geändert. Die hinterlegten Zugangsdaten gelten weiter.</translation>
    </message>
    <message>
        <source>The platform refused, so nothing was changed. No credential was linked.</source>
        <translation>Die Plattform hat abgelehnt, also wurde nichts geändert. Es wurden keine Zugangsdaten verknüpft.</translation>
    </message>
    <message>
        <source>Keep the old key: it is still needed. Correct what the platform names, then try again.</source>
        <translation>Behalten Sie den alten Schlüssel: Er wird noch gebraucht. Korrigieren Sie, was die Plattform nennt, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Correct what the platform names, then try again.</source>
        <translation>Korrigieren Sie, was die Plattform nennt, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Do not revoke the old key at the processor yet. Check again to find out which credential is in force.</source>
        <translation>Widerrufen Sie den alten Schlüssel beim Prozessor noch nicht. Prüfen Sie noch einmal, um herauszufinden, welche Zugangsdaten gelten.</translation>
    </message>
    <message>
        <source>Check again to find out whether the credential is on file. If nothing is, that links it.</source>
        <translation>Prüfen Sie noch einmal, um herauszufinden, ob die Zugangsdaten hinterlegt sind. Ist nichts hinterlegt, werden sie dadurch verknüpft.</translation>
    </message>
    <message>
        <source>Old seen</source>
        <translation>Alte gesehen</translation>
    </message>
    <message>
        <source>A check proved that the old credential was in force at that time. A late copy of the change may still take effect.</source>
        <translation>Eine Prüfung hat bewiesen, dass zu diesem Zeitpunkt die alten Zugangsdaten galten. Eine verspätete Kopie der Änderung kann noch wirksam werden.</translation>
    </message>
    <message>
        <source>Do not revoke the old key at the processor yet. Check again in a few minutes.</source>
        <translation>Widerrufen Sie den alten Schlüssel beim Prozessor noch nicht. Prüfen Sie in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>Foreign</source>
        <translation>Fremd</translation>
    </message>
    <message>
        <source>Neither the old nor the new credential matched what is on file. Somebody else may have changed it.</source>
        <translation>Weder die alten noch die neuen Zugangsdaten stimmten mit den hinterlegten überein. Vielleicht hat jemand anderes sie geändert.</translation>
    </message>
    <message>
        <source>Credentials are on file that are not the ones you gave. Somebody else may have set them.</source>
        <translation>Es sind andere Zugangsdaten hinterlegt als die angegebenen. Vielleicht hat jemand anderes sie gesetzt.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Not one byte of this change was sent to the platform, so nothing was changed there.</source>
        <translation>Kein einziges Byte dieser Änderung wurde an die Plattform gesendet, also wurde dort nichts geändert.</translation>
    </message>
    <message>
        <source>Remove the cause named below, then try again.</source>
        <translation>Beseitigen Sie die unten genannte Ursache und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Storing the credentials of this change in the keychain and reading them back…</source>
        <translation>Die Zugangsdaten dieser Änderung werden im Schlüsselbund gespeichert und zurückgelesen…</translation>
    </message>
    <message>
        <source>Keeping the credentials of this change in memory, for this session only…</source>
        <translation>Die Zugangsdaten dieser Änderung werden im Speicher behalten, nur für diese Sitzung…</translation>
    </message>
    <message>
        <source>Sending the change once, and waiting for the answer…</source>
        <translation>Die Änderung wird einmal gesendet, dann wird auf die Antwort gewartet…</translation>
    </message>
    <message>
        <source>The platform asked to wait. The change is sent after that.</source>
        <translation>Die Plattform hat um Wartezeit gebeten. Danach wird die Änderung gesendet.</translation>
    </message>
    <message>
        <source>Checking which credential is in force…</source>
        <translation>Es wird geprüft, welche Zugangsdaten gelten…</translation>
    </message>
    <message>
        <source>Confirmed. Updating the keychain…</source>
        <translation>Bestätigt. Der Schlüsselbund wird aktualisiert…</translation>
    </message>
    <message>
        <source>Confirmed. Filing the credentials in memory…</source>
        <translation>Bestätigt. Die Zugangsdaten werden im Speicher abgelegt…</translation>
    </message>
    <message>
        <source>Recording it and tidying up…</source>
        <translation>Wird protokolliert und aufgeräumt…</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>The keychain keeps the old and the new credential until this is settled.</source>
        <translation>Der Schlüsselbund behält die alten und die neuen Zugangsdaten, bis das geklärt ist.</translation>
    </message>
    <message>
        <source>The keychain keeps the new credential until this is settled.</source>
        <translation>Der Schlüsselbund behält die neuen Zugangsdaten, bis das geklärt ist.</translation>
    </message>
    <message>
        <source>The credentials of this change are in the memory of this session only. They are gone when you quit, so settle this first.</source>
        <translation>Die Zugangsdaten dieser Änderung liegen nur im Speicher dieser Sitzung. Beim Beenden gehen sie verloren; klären Sie die Änderung also zuerst.</translation>
    </message>
    <message>
        <source>The keychain holds the new credential, and the old one as the previous.</source>
        <translation>Der Schlüsselbund enthält die neuen Zugangsdaten und, als vorherige, die alten.</translation>
    </message>
    <message>
        <source>The keychain holds the new credential.</source>
        <translation>Der Schlüsselbund enthält die neuen Zugangsdaten.</translation>
    </message>
    <message>
        <source>The new credential, and the old one as the previous, are in the memory of this session only. They are gone when you quit.</source>
        <translation>Die neuen Zugangsdaten und, als vorherige, die alten liegen nur im Speicher dieser Sitzung. Beim Beenden gehen sie verloren.</translation>
    </message>
    <message>
        <source>The new credential is in the memory of this session only. It is gone when you quit.</source>
        <translation>Die neuen Zugangsdaten liegen nur im Speicher dieser Sitzung. Beim Beenden gehen sie verloren.</translation>
    </message>
    <message>
        <source>The platform has the new credential, but the keychain refused to file it. Both stay in the keychain under this operation, and neither is lost.</source>
        <translation>Die Plattform hat die neuen Zugangsdaten, aber der Schlüsselbund hat sie nicht abgelegt. Die neuen und die alten bleiben unter diesem Vorgang im Schlüsselbund; nichts geht verloren.</translation>
    </message>
    <message>
        <source>The platform has the new credential, but the keychain refused to file it. It stays in the keychain under this operation, and is not lost.</source>
        <translation>Die Plattform hat die neuen Zugangsdaten, aber der Schlüsselbund hat sie nicht abgelegt. Sie bleiben unter diesem Vorgang im Schlüsselbund und gehen nicht verloren.</translation>
    </message>
    <message>
        <source>The platform has the new credential, but it could not be filed. It is in the memory of this session only, and gone when you quit.</source>
        <translation>Die Plattform hat die neuen Zugangsdaten, aber sie konnten nicht abgelegt werden. Sie liegen nur im Speicher dieser Sitzung und gehen beim Beenden verloren.</translation>
    </message>
    <message>
        <source>The platform has the new credential, but the activity history could not record it. Both stay in the keychain under this operation, and neither is lost.</source>
        <translation>Die Plattform hat die neuen Zugangsdaten, aber der Aktivitätsverlauf konnte das nicht protokollieren. Die neuen und die alten bleiben unter diesem Vorgang im Schlüsselbund; nichts geht verloren.</translation>
    </message>
    <message>
        <source>The platform has the new credential, but the activity history could not record it. It stays in the keychain under this operation, and is not lost.</source>
        <translation>Die Plattform hat die neuen Zugangsdaten, aber der Aktivitätsverlauf konnte das nicht protokollieren. Sie bleiben unter diesem Vorgang im Schlüsselbund und gehen nicht verloren.</translation>
    </message>
    <message>
        <source>The platform has the new credential, but the activity history could not record it. It is in the memory of this session only, and gone when you quit.</source>
        <translation>Die Plattform hat die neuen Zugangsdaten, aber der Aktivitätsverlauf konnte das nicht protokollieren. Sie liegen nur im Speicher dieser Sitzung und gehen beim Beenden verloren.</translation>
    </message>
    <message>
        <source>The keychain keeps the old and the new credential until someone removes them under Rotations.</source>
        <translation>Der Schlüsselbund behält die alten und die neuen Zugangsdaten, bis jemand sie unter „Rotationen“ löscht.</translation>
    </message>
    <message>
        <source>The keychain keeps the new credential until someone removes it under Rotations.</source>
        <translation>Der Schlüsselbund behält die neuen Zugangsdaten, bis jemand sie unter „Rotationen“ löscht.</translation>
    </message>
    <message>
        <source>The credentials of this change are in the memory of this session only. They are gone when you quit.</source>
        <translation>Die Zugangsdaten dieser Änderung liegen nur im Speicher dieser Sitzung. Beim Beenden gehen sie verloren.</translation>
    </message>
    <message>
        <source>The keychain no longer holds the credentials of this change.</source>
        <translation>Der Schlüsselbund enthält die Zugangsdaten dieser Änderung nicht mehr.</translation>
    </message>
    <message>
        <source>The keychain no longer holds the credential of this change.</source>
        <translation>Der Schlüsselbund enthält die neuen Zugangsdaten dieser Änderung nicht mehr.</translation>
    </message>
    <message>
        <source>The credentials of this change are no longer in memory.</source>
        <translation>Die Zugangsdaten dieser Änderung sind nicht mehr im Speicher.</translation>
    </message>
    <message>
        <source>The activity history of this computer has it, from an earlier session.</source>
        <translation>Es steht im Aktivitätsverlauf dieses Rechners, aus einer früheren Sitzung.</translation>
    </message>
    <message>
        <source>The new credential is in memory. The platform answered every copy sent so far by asking to wait, without carrying it out.</source>
        <translation>Die neuen Zugangsdaten sind im Speicher. Die Plattform hat jede bisher gesendete Kopie mit der Bitte zu warten beantwortet, ohne sie auszuführen.</translation>
    </message>
    <message>
        <source>The new credential is in the keychain. The platform answered every copy sent so far by asking to wait, without carrying it out.</source>
        <translation>Die neuen Zugangsdaten sind im Schlüsselbund. Die Plattform hat jede bisher gesendete Kopie mit der Bitte zu warten beantwortet, ohne sie auszuführen.</translation>
    </message>
    <message>
        <source>The new credential is in the memory of this session. It was not sent.</source>
        <translation>Die neuen Zugangsdaten sind im Speicher dieser Sitzung. Sie wurden nicht gesendet.</translation>
    </message>
    <message>
        <source>The platform answered every copy sent so far by asking to wait, without carrying it out.</source>
        <translation>Die Plattform hat jede bisher gesendete Kopie mit der Bitte zu warten beantwortet, ohne sie auszuführen.</translation>
    </message>
    <message>
        <source>The change was prepared, and nothing of it was sent.</source>
        <translation>Die Änderung war vorbereitet, und nichts davon wurde gesendet.</translation>
    </message>
    <message>
        <source>Discard this change: without its credentials it cannot be sent. Then begin a new one.</source>
        <translation>Verwerfen Sie diese Änderung: Ohne ihre Zugangsdaten kann sie nicht gesendet werden. Beginnen Sie dann eine neue.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then open this change again under Rotations.</source>
        <translation>Entsperren Sie den Schlüsselbund und öffnen Sie diese Änderung dann erneut unter „Rotationen“.</translation>
    </message>
    <message>
        <source>Make sure that the activity history can be written, then open this change again under Rotations.</source>
        <translation>Sorgen Sie dafür, dass der Aktivitätsverlauf geschrieben werden kann, und öffnen Sie diese Änderung dann erneut unter „Rotationen“.</translation>
    </message>
    <message>
        <source>Keep your own copy of the new credential: the platform uses it, and this console does not have it.</source>
        <translation>Behalten Sie Ihre eigene Kopie der neuen Zugangsdaten: Die Plattform verwendet sie, und diese Konsole hat sie nicht.</translation>
    </message>
    <message>
        <source>Disable this integration for good?</source>
        <translation>Diese Integration endgültig deaktivieren?</translation>
    </message>
    <message>
        <source>It cannot be enabled again through the API: ENABLED → DISABLED works in one direction only. Whoever sends orders to it should know before you go on.</source>
        <translation>Über die API lässt sie sich nicht wieder aktivieren: ENABLED → DISABLED geht nur in eine Richtung. Wer Bestellungen an sie sendet, sollte vorher Bescheid wissen.</translation>
    </message>
    <message>
        <source>Disable for good</source>
        <translation>Endgültig deaktivieren</translation>
    </message>
    <message>
        <source>The integration is disabled for good.</source>
        <translation>Die Integration ist endgültig deaktiviert.</translation>
    </message>
    <message>
        <source>Disconnect this integration?</source>
        <translation>Diese Integration trennen?</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>The integration is disconnected. Its record stays.</source>
        <translation>Die Integration ist getrennt. Ihr Eintrag bleibt.</translation>
    </message>
    <message>
        <source>Re-activate this integration?</source>
        <translation>Diese Integration reaktivieren?</translation>
    </message>
    <message>
        <source>Re-activate</source>
        <translation>Reaktivieren</translation>
    </message>
    <message>
        <source>The platform refused, so nothing was changed.</source>
        <translation>Die Plattform hat abgelehnt, also wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Reload the integration in a moment, and look at its status before you try again.</source>
        <translation>Laden Sie die Integration gleich neu und sehen Sie sich ihren Status an, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>It already has this status.</source>
        <translation>Sie hat diesen Status schon.</translation>
    </message>
    <message>
        <source>The platform allows this for CUSTOM_ORDERS integrations only.</source>
        <translation>Die Plattform erlaubt das nur für Integrationen vom Typ CUSTOM_ORDERS.</translation>
    </message>
    <message>
        <source>The platform sent no status, so the effect cannot be judged.</source>
        <translation>Die Plattform hat keinen Status gesendet, also lässt sich die Wirkung nicht beurteilen.</translation>
    </message>
    <message>
        <source>The current credential you gave is not the one on file, so nothing was changed. The credential that was on file is still in force.</source>
        <translation>Die angegebenen aktuellen Zugangsdaten sind nicht die hinterlegten, also wurde nichts geändert. Die hinterlegten Zugangsdaten gelten weiter.</translation>
    </message>
    <message>
        <source>Do not revoke any key at the processor yet. Find out who changed this connector, then check again.</source>
        <translation>Widerrufen Sie beim Prozessor noch keinen Schlüssel. Finden Sie heraus, wer diesen Connector geändert hat, und prüfen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The platform answered with success, for this connector and this credential.</source>
        <translation>Die Plattform hat für diesen Connector und diese Zugangsdaten Erfolg gemeldet.</translation>
    </message>
    <message>
        <source>The record stays at the platform and can be re-activated later. The status is what the platform has stored; it says nothing about whether the integration works.</source>
        <translation>Der Eintrag bleibt bei der Plattform und kann später wieder aktiviert werden. Der Status ist, was die Plattform gespeichert hat; er sagt nichts darüber, ob die Integration funktioniert.</translation>
    </message>
    <message>
        <source>The stored status becomes active, with the settings that are on file. That says nothing about whether the integration works.</source>
        <translation>Der gespeicherte Status wird „active“, mit den hinterlegten Einstellungen. Ob die Integration funktioniert, sagt das nicht.</translation>
    </message>
    <message>
        <source>The stored status is active. Whether the integration works is another matter.</source>
        <translation>Der gespeicherte Status ist „active“. Ob die Integration funktioniert, ist eine andere Frage.</translation>
    </message>
    <message>
        <source>The change may have been sent, and no answer came that shows what happened. It is not known which credential is in force.</source>
        <translation>Die Änderung wurde vielleicht gesendet, und es kam keine Antwort, die zeigt, was geschehen ist. Es ist nicht bekannt, welche Zugangsdaten gelten.</translation>
    </message>
    <message>
        <source>The link may have been sent, and no answer came that shows what happened. The credential may or may not be on file.</source>
        <translation>Die Verknüpfung wurde vielleicht gesendet, und es kam keine Antwort, die zeigt, was geschehen ist. Die Zugangsdaten sind vielleicht hinterlegt, vielleicht nicht.</translation>
    </message>
    <message>
        <source>A check offered the platform the new credential, and it accepted it.</source>
        <translation>Eine Prüfung hat der Plattform die neuen Zugangsdaten angeboten, und sie hat sie angenommen.</translation>
    </message>
    <message>
        <source>The platform shows what is on file, and the console compared it: it is the new credential.</source>
        <translation>Die Plattform zeigt, was hinterlegt ist, und die Konsole hat es verglichen: Es sind die neuen Zugangsdaten.</translation>
    </message>
    <message>
        <source>A check offered the platform the old credential, and it accepted it.</source>
        <translation>Eine Prüfung hat der Plattform die alten Zugangsdaten angeboten, und sie hat sie angenommen.</translation>
    </message>
    <message>
        <source>The platform shows what is on file, and the console compared it: it is the old credential.</source>
        <translation>Die Plattform zeigt, was hinterlegt ist, und die Konsole hat es verglichen: Es sind die alten Zugangsdaten.</translation>
    </message>
    <message>
        <source>A check offered the platform the new and the old credential, and it answered that neither is the one on file.</source>
        <translation>Eine Prüfung hat der Plattform die neuen und die alten Zugangsdaten angeboten, und sie hat geantwortet, dass keine davon die hinterlegten sind.</translation>
    </message>
    <message>
        <source>The platform shows what is on file, and the console compared it: it is neither the new nor the old credential.</source>
        <translation>Die Plattform zeigt, was hinterlegt ist, und die Konsole hat es verglichen: Es sind weder die neuen noch die alten Zugangsdaten.</translation>
    </message>
    <message>
        <source>A check offered the platform the credential, and it answered that another one is on file.</source>
        <translation>Eine Prüfung hat der Plattform die Zugangsdaten angeboten, und sie hat geantwortet, dass andere hinterlegt sind.</translation>
    </message>
    <message>
        <source>Nothing can be checked any more without the credentials. Do not revoke any key at the processor yet. Find out there which one is in use, give this change up, and begin a new one if need be.</source>
        <translation>Ohne die Zugangsdaten lässt sich nichts mehr prüfen. Widerrufen Sie beim Prozessor noch keinen Schlüssel. Finden Sie dort heraus, welcher in Gebrauch ist, geben Sie diese Änderung auf, und beginnen Sie nötigenfalls eine neue.</translation>
    </message>
    <message>
        <source>The command may have been sent, and no answer came that shows what happened.</source>
        <translation>Der Befehl wurde vielleicht gesendet, und es kam keine Antwort, die zeigt, was geschehen ist.</translation>
    </message>
    <message>
        <source>This change ended without proof. Do not revoke any key at the processor before you know which one is in use. A new change to this connector may begin.</source>
        <translation>Diese Änderung endete ohne Beweis. Widerrufen Sie beim Prozessor keinen Schlüssel, bevor Sie wissen, welcher in Gebrauch ist. Eine neue Änderung dieses Connectors kann begonnen werden.</translation>
    </message>
    <message>
        <source>The platform uses the new credential, but it is not certain that the keychain has it as this connector&apos;s. Keep a copy of your own before it is forgotten.</source>
        <translation>Die Plattform verwendet die neuen Zugangsdaten, aber es ist nicht sicher, dass der Schlüsselbund sie als die dieses Connectors hat. Bewahren Sie eine eigene Kopie auf, bevor sie vergessen werden.</translation>
    </message>
</context>
<context>
    <name>PlatformConnection</name>
    <message>
        <source>The ID cannot be used.</source>
        <translation>Die ID ist nicht verwendbar.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
</context>
<context>
    <name>RequestsTable</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Was it sent?</source>
        <translation>Gesendet?</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>RotationTable</name>
    <message>
        <source>Connector</source>
        <translation>Connector</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Händler</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Nächster Schritt</translation>
    </message>
</context>
<context>
    <name>RotationTodo</name>
    <message>
        <source>Find out who changed it</source>
        <translation>Herausfinden, wer sie geändert hat</translation>
    </message>
    <message>
        <source>Finish in the keychain</source>
        <translation>Im Schlüsselbund abschließen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>in %1 Sek.</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>in %1 Min.</translation>
    </message>
    <message>
        <source>Next check %1</source>
        <translation>Nächste Prüfung %1</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Its secrets are gone: discard it</source>
        <translation>Geheimnisse weg: verwerfen</translation>
    </message>
    <message>
        <source>Both secrets kept until you have them forgotten</source>
        <translation>Beide Geheimnisse bleiben, bis Sie sie löschen</translation>
    </message>
    <message>
        <source>Previous secret kept until %1</source>
        <translation>Vorheriges Geheimnis bleibt bis %1</translation>
    </message>
    <message>
        <source>Being checked now</source>
        <translation>Wird gerade geprüft</translation>
    </message>
    <message>
        <source>New secret kept until you have it forgotten</source>
        <translation>Neues Geheimnis bleibt, bis Sie es löschen</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d. MMM, HH:mm</translation>
    </message>
    <message>
        <source>Send it or discard it</source>
        <translation>Senden oder verwerfen</translation>
    </message>
    <message>
        <source>Check again, or give it up</source>
        <translation>Erneut prüfen oder aufgeben</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>The next check may send the credentials of this change again: a write access that may carry it out.</source>
        <translation>Die nächste Prüfung sendet die Zugangsdaten dieser Änderung vielleicht noch einmal: ein schreibender Zugriff, der sie ausführen kann.</translation>
    </message>
    <message>
        <source>Its secrets are gone: give it up</source>
        <translation>Geheimnisse weg: aufgeben</translation>
    </message>
    <message>
        <source>The platform confirmed the new credential. The one before it can still be restored, unless it was revoked at the processor by then.</source>
        <translation>Die Plattform hat die neuen Zugangsdaten bestätigt. Die davor lassen sich noch wiederherstellen, sofern sie bis dahin nicht beim Prozessor widerrufen wurden.</translation>
    </message>
</context>
<context>
    <name>SearchSign</name>
    <message>
        <source>To the search field</source>
        <translation>Zum Suchfeld</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Open the details of the chosen row</source>
        <translation>Details der gewählten Zeile öffnen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back to the table; in a search field: clear it</source>
        <translation>Zurück zur Tabelle; in einem Suchfeld: leeren</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation>Umschalt+F10</translation>
    </message>
    <message>
        <source>Menu of the chosen row</source>
        <translation>Menü der gewählten Zeile</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Strg+Links, Strg+Rechts</translation>
    </message>
    <message>
        <source>Sort by the next column</source>
        <translation>Nach der Nachbarspalte sortieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Left, Ctrl+Shift+Right</source>
        <translation>Strg+Umschalt+Links, Strg+Umschalt+Rechts</translation>
    </message>
    <message>
        <source>Move the sorted column</source>
        <translation>Sortierte Spalte verschieben</translation>
    </message>
    <message>
        <source>Ctrl++, Ctrl+-</source>
        <translation>Strg++, Strg+-</translation>
    </message>
    <message>
        <source>Sorted column wider, narrower</source>
        <translation>Sortierte Spalte breiter, schmaler</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Merchants</source>
        <translation>Händler</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Connectors</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrationen</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Rotationen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitäten</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Find an&amp;ything…</source>
        <translation>A&amp;lles durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Open by ID…</source>
        <translation>Über ID ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>&amp;Cover the desk</source>
        <translation>Bildschirm ver&amp;decken</translation>
    </message>
    <message>
        <source>Explore the &amp;practice sandbox</source>
        <translation>&amp;Übungsumgebung erkunden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>Konto &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>Konto &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Show a&amp;ll accounts</source>
        <translation>&amp;Alle Konten anzeigen</translation>
    </message>
    <message>
        <source>&amp;What can I do with this key?</source>
        <translation>&amp;Was kann ich mit diesem Schlüssel tun?</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Save this &amp;view…</source>
        <translation>Diese &amp;Ansicht speichern…</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>Reload &amp;all accounts</source>
        <translation>A&amp;lle Konten neu laden</translation>
    </message>
    <message>
        <source>S&amp;top reading</source>
        <translation>Laden &amp;abbrechen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Merchants</source>
        <translation>&amp;Händler</translation>
    </message>
    <message>
        <source>&amp;Connectors</source>
        <translation>&amp;Connectors</translation>
    </message>
    <message>
        <source>&amp;Integrations</source>
        <translation>&amp;Integrationen</translation>
    </message>
    <message>
        <source>R&amp;otations</source>
        <translation>R&amp;otationen</translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <translation>Akti&amp;vitäten</translation>
    </message>
    <message>
        <source>&amp;Rotate credential…</source>
        <translation>Zugangsdaten &amp;rotieren…</translation>
    </message>
    <message>
        <source>&amp;Change status…</source>
        <translation>&amp;Status ändern…</translation>
    </message>
    <message>
        <source>Show its &amp;merchant</source>
        <translation>Zugehörigen &amp;Händler anzeigen</translation>
    </message>
    <message>
        <source>Merchant &amp;page</source>
        <translation>Händler&amp;seite</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Copy ro&amp;ws</source>
        <translation>&amp;Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy as C&amp;SV</source>
        <translation>Als &amp;CSV kopieren</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkombinationen</translation>
    </message>
    <message>
        <source>&amp;About Merchant Console</source>
        <translation>Ü&amp;ber Merchant Console</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Konten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Object</source>
        <translation>&amp;Objekt</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>Z&amp;elle kopieren</translation>
    </message>
    <message>
        <source>Rotate credentials of the &amp;selection…</source>
        <translation>Zugangsdaten der A&amp;uswahl rotieren…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Re&amp;quests…</source>
        <translation>An&amp;fragen…</translation>
    </message>
    <message>
        <source>&amp;Filter at the platform…</source>
        <translation>Bei der Plattform &amp;filtern…</translation>
    </message>
    <message>
        <source>Enable or disable the se&amp;lection…</source>
        <translation>Auswah&amp;l aktivieren oder deaktivieren…</translation>
    </message>
</context>
<context>
    <name>WindowNotices</name>
    <message>
        <source>The keychain is locked, or was replaced</source>
        <translation>Der Schlüsselbund ist gesperrt oder wurde ersetzt</translation>
    </message>
    <message>
        <source>Keys cannot be read, so nothing can be sent. Unlock the keychain, then look again.</source>
        <translation>Schlüssel lassen sich nicht lesen, also kann nichts gesendet werden. Entsperren Sie den Schlüsselbund und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>No keychain service on this computer</source>
        <translation>Kein Schlüsselbunddienst auf diesem Rechner</translation>
    </message>
    <message>
        <source>Start a keychain service and look again, or keep keys in memory until you quit. They are never written to a plain file.</source>
        <translation>Starten Sie einen Schlüsselbunddienst und sehen Sie noch einmal nach, oder behalten Sie Schlüssel bis zum Beenden im Speicher. Unverschlüsselt werden sie nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>Der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>Nothing that needs a key is possible now. The keychain may be waiting for a password in another window.</source>
        <translation>Was einen Schlüssel braucht, ist zurzeit nicht möglich. Vielleicht wartet der Schlüsselbund in einem anderen Fenster auf ein Passwort.</translation>
    </message>
    <message>
        <source>Keys are kept for this session only</source>
        <translation>Schlüssel werden nur für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>They are in memory and will be gone when you quit.</source>
        <translation>Sie liegen im Speicher und gehen beim Beenden verloren.</translation>
    </message>
</context>
<context>
    <name>XlsxWriter</name>
    <message>
        <source>The workbook could not be created in “%1”. Free some space there. Nothing was written elsewhere.</source>
        <translation>Die Arbeitsmappe konnte in „%1“ nicht erstellt werden. Schaffen Sie dort Speicherplatz. Anderswo wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>console</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 not read yet</source>
        <translation>%1 noch nicht geladen</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <translation>%1 wird geladen: %2</translation>
    </message>
    <message>
        <source>%1 read %2</source>
        <translation>%1 %2 geladen</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>%1: reading was cancelled</source>
        <translation>%1: Laden abgebrochen</translation>
    </message>
    <message>
        <source>••• set, not shown</source>
        <translation>••• gesetzt, nicht angezeigt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>The account of this row no longer exists here.</source>
        <translation>Das Konto dieser Zeile gibt es hier nicht mehr.</translation>
    </message>
    <message>
        <source>The account is read-only. Edit the account to allow changes.</source>
        <translation>Dieses Konto ist schreibgeschützt. Bearbeiten Sie es, um Änderungen zu erlauben.</translation>
    </message>
    <message>
        <source>Choose a connector first: connectors carry the credentials.</source>
        <translation>Wählen Sie zuerst einen Connector: Connectors enthalten die Zugangsdaten.</translation>
    </message>
    <message>
        <source>Credentials of %1 connectors cannot be changed from the console yet.</source>
        <translation>Zugangsdaten von %1-Connectors lassen sich von der Konsole aus noch nicht ändern.</translation>
    </message>
    <message>
        <source>A change to this credential is still open: see Rotations.</source>
        <translation>Eine Änderung dieser Zugangsdaten ist noch offen: siehe „Rotationen“.</translation>
    </message>
    <message>
        <source>A command for this integration is on its way.</source>
        <translation>Ein Befehl für diese Integration ist unterwegs.</translation>
    </message>
    <message>
        <source>Rotate credential…</source>
        <translation>Zugangsdaten rotieren…</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Action needed</source>
        <translation>Aktion nötig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Kein Status</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>kein Status</translation>
    </message>
    <message>
        <source>Merchants</source>
        <translation>Händler</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Connectors</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrationen</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Händler</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Connector</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Rotate credentials of the selection…</source>
        <translation>Zugangsdaten der Auswahl rotieren…</translation>
    </message>
    <message>
        <source>Select %1 connectors at most.</source>
        <translation>Wählen Sie höchstens %1 Connectors.</translation>
    </message>
    <message>
        <source>Select two connectors or more first.</source>
        <translation>Wählen Sie zuerst zwei oder mehr Connectors.</translation>
    </message>
    <message>
        <source>Select connectors of one account only.</source>
        <translation>Wählen Sie nur Connectors eines Kontos.</translation>
    </message>
    <message>
        <source>%1 was read in part</source>
        <translation>%1 nur teilweise geladen</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>row %1 of the %2</source>
        <translation>Zeile %1 der %2</translation>
    </message>
    <message>
        <source>rows %1–%2 of the %3</source>
        <translation>Zeilen %1–%2 der %3</translation>
    </message>
    <message>
        <source>part of the %1</source>
        <translation>ein Teil der %1</translation>
    </message>
    <message>
        <source>the %1 of %2</source>
        <translation>die %1 von %2</translation>
    </message>
    <message>
        <source>the %1 of %2 and %3 more</source>
        <translation>die %1 von %2 und %3 weitere</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>noch etwa %1 Sek.</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>noch etwa %1 Min.</translation>
    </message>
    <message>
        <source>%1 of %2 lists</source>
        <translation>%1 von %2 Listen</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 objects cannot be edited from the console yet.</source>
        <translation>Objekte von %1 lassen sich von der Konsole aus noch nicht bearbeiten.</translation>
    </message>
    <message>
        <source>A change to it is on its way.</source>
        <translation>Eine Änderung daran ist unterwegs.</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>may have been sent</source>
        <translation>vielleicht gesendet</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>gefahrlos</translation>
    </message>
    <message>
        <source>not safe</source>
        <translation>nicht gefahrlos</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>retry: %1</source>
        <translation>Wiederholung: %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>merchants</source>
        <translation>Händler</translation>
    </message>
    <message>
        <source>connectors</source>
        <translation>Connectors</translation>
    </message>
    <message>
        <source>integrations</source>
        <translation>Integrationen</translation>
    </message>
    <message>
        <source>%1 (%2 selected)</source>
        <translation>%1 (%2 ausgewählt)</translation>
    </message>
    <message>
        <source>The platform documents no way to switch these on or off.</source>
        <translation>Die Plattform dokumentiert keinen Weg, diese zu aktivieren oder zu deaktivieren.</translation>
    </message>
    <message>
        <source>The platform&apos;s own fields</source>
        <translation>Felder, wie die Plattform sie nennt</translation>
    </message>
</context>
<context>
    <name>console::AbilitiesDialog</name>
    <message>
        <source>Not visible to this key: %1.</source>
        <translation>Für diesen Schlüssel nicht sichtbar: %1.</translation>
    </message>
    <message>
        <source>The last reading failed, so what is said here may be out of date.</source>
        <translation>Der letzte Ladevorgang ist fehlgeschlagen; die Angaben hier sind vielleicht veraltet.</translation>
    </message>
    <message>
        <source>The account has not been read completely yet.</source>
        <translation>Das Konto wurde noch nicht vollständig geladen.</translation>
    </message>
    <message>
        <source>This account is read-only: the console refuses every change.</source>
        <translation>Dieses Konto ist schreibgeschützt: Die Konsole lehnt jede Änderung ab.</translation>
    </message>
    <message>
        <source>After you confirm it.</source>
        <translation>Nach Ihrer Bestätigung.</translation>
    </message>
    <message>
        <source>After you type the object&apos;s name.</source>
        <translation>Nachdem Sie den Namen des Objekts eingegeben haben.</translation>
    </message>
    <message>
        <source>Without confirmation, except for what cannot be undone.</source>
        <translation>Ohne Bestätigung, außer bei dem, was sich nicht rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>What can I do with this key?</source>
        <translation>Was kann ich mit diesem Schlüssel tun?</translation>
    </message>
    <message>
        <source>%1 does not offer it, or this console does not use it.</source>
        <translation>%1 bietet es nicht an, oder diese Konsole nutzt es nicht.</translation>
    </message>
    <message>
        <source>Read everything the key can see</source>
        <translation>Alles laden, was für den Schlüssel sichtbar ist</translation>
    </message>
    <message>
        <source>Open a merchant by its ID</source>
        <translation>Einen Händler über seine ID öffnen</translation>
    </message>
    <message>
        <source>Open an integration by its ID</source>
        <translation>Eine Integration über ihre ID öffnen</translation>
    </message>
    <message>
        <source>Rotate the credentials of a connector</source>
        <translation>Die Zugangsdaten eines Connectors rotieren</translation>
    </message>
    <message>
        <source>Change the status of an integration</source>
        <translation>Den Status einer Integration ändern</translation>
    </message>
    <message>
        <source>The platform decides what the key itself may do; its answers show it.</source>
        <translation>Was der Schlüssel selbst darf, entscheidet die Plattform; es zeigt sich an ihren Antworten.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>Ja: %1</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>Nein: %1</translation>
    </message>
    <message>
        <source>See what a connector still requires</source>
        <translation>Anzeigen, was einem Connector noch fehlt</translation>
    </message>
    <message>
        <source>What this console can do with it</source>
        <translation>Was diese Konsole damit kann</translation>
    </message>
</context>
<context>
    <name>console::AboutDialog</name>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>About Merchant Console</source>
        <translation>Über Merchant Console</translation>
    </message>
    <message>
        <source>Merchants, connectors and integrations of four platforms in one window.</source>
        <translation>Händler, Connectors und Integrationen von vier Plattformen in einem Fenster.</translation>
    </message>
    <message>
        <source>Keys and credentials are kept in the keychain of this computer. A change is written to the activity history before it is sent, is sent once, and is called confirmed only when the platform has said so.</source>
        <translation>Schlüssel und Zugangsdaten bleiben im Schlüsselbund dieses Rechners. Eine Änderung wird im Aktivitätsverlauf protokolliert, bevor sie gesendet wird, wird einmal gesendet und heißt erst dann bestätigt, wenn die Plattform es gesagt hat.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>console::AccountDialog</name>
    <message>
        <source>Edit account</source>
        <translation>Konto bearbeiten</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>Konto ent&amp;fernen…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save account</source>
        <translation>Konto &amp;speichern</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Die Verbindung wird getestet…</translation>
    </message>
    <message>
        <source>There is more to read.</source>
        <translation>Es gibt noch mehr zu laden.</translation>
    </message>
    <message>
        <source>Not visible to this key: %1.</source>
        <translation>Für diesen Schlüssel nicht sichtbar: %1.</translation>
    </message>
    <message>
        <source>Connected. %1</source>
        <translation>Verbunden. %1</translation>
    </message>
    <message>
        <source>1 object read.</source>
        <translation>1 Objekt geladen.</translation>
    </message>
    <message>
        <source>%1 objects read.</source>
        <translation>%1 Objekte geladen.</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>Das Konto „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Its key is removed from the keychain. Nothing changes at %1, and the activity history stays.</source>
        <translation>Sein Schlüssel wird aus dem Schlüsselbund entfernt. Bei %1 ändert sich nichts, und der Aktivitätsverlauf bleibt.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>The keychain cannot be used: see above.</source>
        <translation>Der Schlüsselbund ist nicht verwendbar: siehe oben.</translation>
    </message>
    <message>
        <source>Discard the key that was typed?</source>
        <translation>Eingegebenen Schlüssel verwerfen?</translation>
    </message>
    <message>
        <source>It is not stored here yet.</source>
        <translation>Er ist hier noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Discard input</source>
        <translation>Eingaben &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Storing the account…</source>
        <translation>Das Konto wird gespeichert …</translation>
    </message>
</context>
<context>
    <name>console::AccountForm</name>
    <message>
        <source>It is kept in the keychain only.</source>
        <translation>Wird nur im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>It is kept in memory until you quit, and written nowhere.</source>
        <translation>Bleibt bis zum Beenden im Speicher und wird nirgends geschrieben.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>Protection level</source>
        <translation>Schutzstufe</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Bezeichnung</translation>
    </message>
    <message>
        <source>What your team calls this account, such as “Preczn Europe”.</source>
        <translation>So nennt Ihr Team dieses Konto, zum Beispiel „Preczn Europe“.</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>B&amp;asis-URL</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>P&amp;rotection level</source>
        <translation>Sch&amp;utzstufe</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>&amp;Plattform</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>Set by the key.</source>
        <translation>Ergibt sich aus dem Schlüssel.</translation>
    </message>
    <message>
        <source>Stored in the keychain, not shown</source>
        <translation>Im Schlüsselbund gespeichert, nicht angezeigt</translation>
    </message>
    <message>
        <source>Leave this empty to keep the stored key.</source>
        <translation>Leer lassen, um den gespeicherten Schlüssel zu behalten.</translation>
    </message>
    <message>
        <source>The address changed. A key belongs to its address, so enter it again.</source>
        <translation>Die Adresse wurde geändert. Ein Schlüssel gehört zu seiner Adresse; geben Sie ihn deshalb erneut ein.</translation>
    </message>
    <message>
        <source>A private key. It begins with priv_ or priv_test_.</source>
        <translation>Ein privater Schlüssel. Er beginnt mit priv_ oder priv_test_.</translation>
    </message>
    <message>
        <source>Leave this empty, too, to keep the stored one.</source>
        <translation>Auch dieses Feld leer lassen, um das Gespeicherte zu behalten.</translation>
    </message>
</context>
<context>
    <name>console::ActivityPage</name>
    <message>
        <source>Activity table</source>
        <translation>Tabelle der Aktivitäten</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>Aktivitäten durchsuchen</translation>
    </message>
    <message>
        <source>Search activity by object, merchant, account, outcome…</source>
        <translation>Aktivitäten nach Objekt, Händler, Konto, Ergebnis durchsuchen…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Entries, newest first: %1</source>
        <translation>Einträge, die neuesten zuerst: %1</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message>
        <source>Every change made with this console is recorded here, step by step, without any secret.</source>
        <translation>Jede Änderung mit dieser Konsole wird hier Schritt für Schritt protokolliert, ohne Geheimnisse.</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No entry contains these words. Press Esc in the search field to clear it.</source>
        <translation>Kein Eintrag enthält diese Wörter. Mit Esc leeren Sie das Suchfeld.</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Aktivitäten exportieren</translation>
    </message>
    <message>
        <source>all accounts</source>
        <translation>alle Konten</translation>
    </message>
    <message>
        <source>text “%1”</source>
        <translation>Text „%1“</translation>
    </message>
    <message>
        <source>No change is recorded on this computer</source>
        <translation>Auf diesem Rechner ist keine Änderung verzeichnet</translation>
    </message>
    <message>
        <source>%1 of the newest %2 shown</source>
        <translation>%1 der neuesten %2 angezeigt</translation>
    </message>
    <message>
        <source>None of the newest %1 entries contains these words. Older ones are in an export of everything.</source>
        <translation>Keiner der neuesten %1 Einträge enthält diese Wörter. Ältere stehen in einem Export von allem.</translation>
    </message>
</context>
<context>
    <name>console::ActivityTable</name>
    <message>
        <source>Rotate credential</source>
        <translation>Zugangsdaten rotieren</translation>
    </message>
    <message>
        <source>Link credential</source>
        <translation>Zugangsdaten verknüpfen</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>Status ändern</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>Konto hinzugefügt</translation>
    </message>
    <message>
        <source>Account removed</source>
        <translation>Konto entfernt</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Konto geändert</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Vorbereitet</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>console::AskedCard</name>
    <message>
        <source>Reading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut prüfen</translation>
    </message>
</context>
<context>
    <name>console::AwayNotes</name>
    <message>
        <source>Credential changed</source>
        <translation>Zugangsdaten geändert</translation>
    </message>
    <message>
        <source>%1 of %2: confirmed by the platform.</source>
        <translation>%1 von %2: von der Plattform bestätigt.</translation>
    </message>
    <message>
        <source>A status command has finished</source>
        <translation>Ein Statusbefehl ist abgeschlossen</translation>
    </message>
    <message>
        <source>The window says what became of it.</source>
        <translation>Das Fenster sagt, was daraus wurde.</translation>
    </message>
    <message>
        <source>%1 was read</source>
        <translation>%1 wurde geladen</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s).</source>
        <translation>
            <numerusform>%n Objekt.</numerusform>
            <numerusform>%n Objekte.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>The window says why.</source>
        <translation>Das Fenster sagt, warum.</translation>
    </message>
</context>
<context>
    <name>console::BatchSheet</name>
    <message>
        <source>%1 connectors of %2</source>
        <translation>%1 Connectors von %2</translation>
    </message>
    <message>
        <source>an unknown kind</source>
        <translation>eine unbekannte Art</translation>
    </message>
    <message>
        <source>What is entered here is used for each of them.</source>
        <translation>Was hier eingegeben wird, gilt für jeden von ihnen.</translation>
    </message>
    <message>
        <source>The current credentials are the ones that this console has stored for each.</source>
        <translation>Die aktuellen Zugangsdaten sind die, die diese Konsole für jeden gespeichert hat.</translation>
    </message>
</context>
<context>
    <name>console::BatchTable</name>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>All are confirmed</source>
        <translation>Alle sind bestätigt</translation>
    </message>
    <message>
        <source>Ended, but not all are confirmed</source>
        <translation>Beendet, aber nicht alle sind bestätigt</translation>
    </message>
    <message>
        <source>The outcome of 1 connector is not known: see Rotations.</source>
        <translation>Das Ergebnis eines Connectors ist nicht bekannt: Sehen Sie unter „Rotationen“ nach.</translation>
    </message>
    <message>
        <source>The outcome of %1 connectors is not known: see Rotations.</source>
        <translation>Das Ergebnis von %1 Connectors ist nicht bekannt: Sehen Sie unter „Rotationen“ nach.</translation>
    </message>
    <message>
        <source>1 connector was not changed and may still use it.</source>
        <translation>1 Connector wurde nicht geändert und benutzt ihn vielleicht noch.</translation>
    </message>
    <message>
        <source>%1 connectors were not changed and may still use it.</source>
        <translation>%1 Connectors wurden nicht geändert und benutzen ihn vielleicht noch.</translation>
    </message>
    <message>
        <source>Do not revoke the old key at the processor yet.</source>
        <translation>Widerrufen Sie den alten Schlüssel beim Prozessor noch nicht.</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
</context>
<context>
    <name>console::CataloguePage</name>
    <message>
        <source>What helps, %1</source>
        <translation>Was hilft, %1</translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>Konto bearbeiten…</translation>
    </message>
    <message>
        <source>Edit account, %1</source>
        <translation>Konto bearbeiten, %1</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 angezeigt</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The rows shown were read %1 and may be out of date.</source>
        <translation>Die angezeigten Zeilen wurden %1 geladen und sind vielleicht veraltet.</translation>
    </message>
    <message>
        <source>What was read before is shown. It may be incomplete.</source>
        <translation>Angezeigt wird, was zuvor geladen wurde. Es ist vielleicht unvollständig.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try again, %1, %2</source>
        <translation>Erneut versuchen, %1, %2</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Laden wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1: %2 not read yet</source>
        <translation>%1: noch nicht geladen: %2</translation>
    </message>
    <message>
        <source>%1: %2 could not be read</source>
        <translation>%1: konnte nicht geladen werden: %2</translation>
    </message>
    <message>
        <source>Everything else was read and is shown.</source>
        <translation>Alles andere wurde geladen und wird angezeigt.</translation>
    </message>
    <message>
        <source>Load the rest</source>
        <translation>Den Rest laden</translation>
    </message>
    <message>
        <source>Load the rest, %1, %2</source>
        <translation>Den Rest laden, %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s): %1</source>
        <translation>
            <numerusform>%n Konto: %1</numerusform>
            <numerusform>%n Konten: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What is shown of %1 may be out of date. %2</source>
        <translation>Was von %1 angezeigt wird, ist vielleicht veraltet. %2</translation>
    </message>
    <message>
        <source>Try again, all that failed, %1</source>
        <translation>Erneut versuchen, alles Fehlgeschlagene, %1</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>Another search, %1</source>
        <translation>Andere Suche, %1</translation>
    </message>
    <message>
        <source>Open by ID…</source>
        <translation>Über ID öffnen…</translation>
    </message>
    <message>
        <source>Open by ID, %1</source>
        <translation>Über ID öffnen, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n selected (hidden by the filter)</source>
        <translation>
            <numerusform>%n ausgewählt (vom Filter verborgen)</numerusform>
            <numerusform>%n ausgewählt (vom Filter verborgen)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected (%2 of them hidden by the filter)</source>
        <translation>%1 ausgewählt (davon %2 vom Filter verborgen)</translation>
    </message>
    <message>
        <source>Everything was read, and there are no %1 that these keys can see.</source>
        <translation>Alles wurde geladen, aber für diese Schlüssel sind keine %1 sichtbar.</translation>
    </message>
    <message>
        <source>Everything was read, and there are no %1 that this key can see.</source>
        <translation>Alles wurde geladen, aber für diesen Schlüssel sind keine %1 sichtbar.</translation>
    </message>
    <message>
        <source>Known ones can be opened by their ID.</source>
        <translation>Bekannte lassen sich über ihre ID öffnen.</translation>
    </message>
    <message>
        <source>No %1 here</source>
        <translation>Keine %1 hier</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>None of the %1 match the search.</source>
        <translation>Keine %1 entsprechen der Suche.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche zurücksetzen</translation>
    </message>
    <message>
        <source>None of the %1 match the filters.</source>
        <translation>Keine %1 entsprechen den Filtern.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
</context>
<context>
    <name>console::CatalogueView</name>
    <message>
        <source>%1 table</source>
        <translation>Tabelle: %1</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>Spalten: %1</translation>
    </message>
</context>
<context>
    <name>console::ChoiceField</name>
    <message>
        <source>Not set</source>
        <translation>Ohne Angabe</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>console::CommandPalette</name>
    <message>
        <source>Nothing matches. Try fewer letters, or part of an ID.</source>
        <translation>Keine Treffer. Versuchen Sie es mit weniger Buchstaben oder einem Teil einer ID.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Find a merchant, connector, integration, account or command</source>
        <translation>Händler, Connector, Integration, Konto oder Befehl suchen</translation>
    </message>
    <message>
        <source>Go to a merchant, connector, integration, account or command…</source>
        <translation>Zu Händler, Connector, Integration, Konto oder Befehl gehen…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefundenes</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter opens · Esc closes</source>
        <translation>↑ ↓ auswählen · Eingabetaste öffnet · Esc schließt</translation>
    </message>
</context>
<context>
    <name>console::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>console::ConsentPanel</name>
    <message>
        <source>&amp;Type the name to confirm</source>
        <translation>Geben Sie zum Bestätigen den Namen &amp;ein</translation>
    </message>
    <message>
        <source>Exactly as written here: %1</source>
        <translation>Genau so wie hier: %1</translation>
    </message>
    <message>
        <source>This account is read-only</source>
        <translation>Dieses Konto ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Its protection level forbids every change. Edit the account to allow changes.</source>
        <translation>Seine Schutzstufe verbietet jede Änderung. Bearbeiten Sie das Konto, um sie zu erlauben.</translation>
    </message>
    <message>
        <source>Does not match.</source>
        <translation>Stimmt nicht überein.</translation>
    </message>
    <message>
        <source>&amp;Type the account&apos;s name to confirm</source>
        <translation>Geben Sie zum Bestätigen den &amp;Namen des Kontos ein</translation>
    </message>
</context>
<context>
    <name>console::CountedBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>console::CredentialForm</name>
    <message>
        <source>Fill in at least one field.</source>
        <translation>Füllen Sie mindestens ein Feld aus.</translation>
    </message>
    <message>
        <source>other field&apos;s name</source>
        <translation>Name des anderen Feldes</translation>
    </message>
    <message>
        <source>technical name, such as merchantToken</source>
        <translation>technischer Name, etwa merchantToken</translation>
    </message>
    <message>
        <source>&amp;Add field</source>
        <translation>Feld &amp;hinzufügen</translation>
    </message>
    <message>
        <source>field: add</source>
        <translation>Feld: hinzufügen</translation>
    </message>
    <message>
        <source>Another field, by its name</source>
        <translation>Ein weiteres Feld, mit seinem Namen</translation>
    </message>
    <message>
        <source>A field name may contain letters, digits and _ only.</source>
        <translation>Ein Feldname darf nur Buchstaben, Ziffern und _ enthalten.</translation>
    </message>
    <message>
        <source>This field exists already.</source>
        <translation>Dieses Feld gibt es schon.</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Current %1</source>
        <translation>Aktuell: %1</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Erzeugen</translation>
    </message>
    <message>
        <source>Generate %1</source>
        <translation>%1 erzeugen</translation>
    </message>
    <message>
        <source>Generate creates a value of %1 letters and digits (A–Z, a–z, 0–9) from the system&apos;s random source.</source>
        <translation>„Erzeugen“ erstellt einen Wert aus %1 Buchstaben und Ziffern (A–Z, a–z, 0–9) mit der Zufallsquelle des Systems.</translation>
    </message>
</context>
<context>
    <name>console::CurrentStep</name>
    <message>
        <source>&amp;Use the one in the keychain</source>
        <translation>Die aus dem &amp;Schlüsselbund verwenden</translation>
    </message>
    <message>
        <source>&amp;Type it instead</source>
        <translation>Stattdessen ein&amp;geben</translation>
    </message>
    <message>
        <source>Use the one in the keychain</source>
        <translation>Die aus dem Schlüsselbund verwenden</translation>
    </message>
    <message>
        <source>Type it instead</source>
        <translation>Stattdessen eingeben</translation>
    </message>
    <message>
        <source>The current credential</source>
        <translation>Die aktuellen Zugangsdaten</translation>
    </message>
    <message>
        <source>This console has not stored it, so please enter it exactly as it is on file. It proves that the right one is replaced.</source>
        <translation>Diese Konsole hat sie nicht gespeichert. Geben Sie sie genau so ein, wie sie hinterlegt sind. Das beweist, dass die richtigen ersetzt werden.</translation>
    </message>
    <message>
        <source>I do not &amp;have it</source>
        <translation>Ich &amp;habe sie nicht</translation>
    </message>
    <message>
        <source>I do not have it</source>
        <translation>Ich habe sie nicht</translation>
    </message>
    <message>
        <source>This console has not stored it. The platform does not ask for it, but without it the old one cannot be restored, and an unclear answer is harder to resolve.</source>
        <translation>Diese Konsole hat sie nicht gespeichert. Die Plattform fragt nicht danach, aber ohne sie lassen sich die alten nicht wiederherstellen, und eine unklare Antwort ist schwerer zu klären.</translation>
    </message>
    <message>
        <source>&amp;Type it</source>
        <translation>Ein&amp;geben</translation>
    </message>
</context>
<context>
    <name>console::DetailPane</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Choose a row to see everything known about it.</source>
        <translation>Wählen Sie eine Zeile, um alles zu sehen, was darüber bekannt ist.</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1 geladen</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Platform says “%1”</source>
        <translation>Die Plattform meldet „%1“</translation>
    </message>
    <message>
        <source>Open the merchant&apos;s page</source>
        <translation>Händlerseite öffnen</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Connectors</translation>
    </message>
    <message>
        <source>No connectors known for this merchant.</source>
        <translation>Zu diesem Händler sind keine Connectors bekannt.</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrationen</translation>
    </message>
    <message>
        <source>No integrations known for this merchant.</source>
        <translation>Zu diesem Händler sind keine Integrationen bekannt.</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Händler</translation>
    </message>
    <message>
        <source>The merchant has not been read.</source>
        <translation>Der Händler wurde nicht geladen.</translation>
    </message>
    <message>
        <source>Merchants served</source>
        <translation>Bediente Händler</translation>
    </message>
    <message>
        <source>No merchants known for this integration.</source>
        <translation>Zu dieser Integration sind keine Händler bekannt.</translation>
    </message>
    <message>
        <source>%1 of what is shown</source>
        <translation>%1 zu den angezeigten Daten</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) selected</source>
        <translation>
            <numerusform>%n Zeile ausgewählt</numerusform>
            <numerusform>%n Zeilen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Right-click, or open the Object menu, to see what can be done with all of them.</source>
        <translation>Per Rechtsklick oder im Menü „Objekt“ sehen Sie, was sich mit allen zusammen tun lässt.</translation>
    </message>
</context>
<context>
    <name>console::EditorDialog</name>
    <message>
        <source>Asking the platform…</source>
        <translation>Die Plattform wird abgefragt…</translation>
    </message>
    <message>
        <source>Reading it again…</source>
        <translation>Wird noch einmal geladen…</translation>
    </message>
    <message>
        <source>The change is under way</source>
        <translation>Die Änderung läuft</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>&amp;Zurück zum Formular</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Es wurde nichts geändert</translation>
    </message>
    <message>
        <source>What the form shows is what the platform has.</source>
        <translation>Das Formular zeigt den Stand der Plattform.</translation>
    </message>
    <message>
        <source>Create “%1” with these values?</source>
        <translation>„%1“ mit diesen Werten anlegen?</translation>
    </message>
    <message>
        <source>It is not known whether one of this name exists already</source>
        <translation>Es ist nicht bekannt, ob es diesen Namen schon gibt</translation>
    </message>
    <message>
        <source>One of this name exists already</source>
        <translation>Diesen Namen gibt es schon</translation>
    </message>
    <message>
        <source>Read just now: %1. A second one of the same name would be created.</source>
        <translation>Soeben geladen: %1. Es würde ein zweiter Eintrag desselben Namens angelegt.</translation>
    </message>
    <message>
        <source>Sending once, then reading back…</source>
        <translation>Wird einmal gesendet und dann zur Kontrolle geladen…</translation>
    </message>
    <message>
        <source>You may close this window. The change goes on.</source>
        <translation>Sie können dieses Fenster schließen. Die Änderung läuft weiter.</translation>
    </message>
    <message>
        <source>Discard what was typed?</source>
        <translation>Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>&amp;Discard input</source>
        <translation>Eingaben &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>What was typed is not stored anywhere else.</source>
        <translation>Die Eingaben sind sonst nirgends gespeichert.</translation>
    </message>
    <message>
        <source>For the merchant %1</source>
        <translation>Für den Händler %1</translation>
    </message>
    <message>
        <source>Sections of the form</source>
        <translation>Abschnitte des Formulars</translation>
    </message>
    <message>
        <source>%1 “%2”?</source>
        <translation>„%2“ %1?</translation>
    </message>
    <message>
        <source>Some fields need correcting</source>
        <translation>Einige Felder müssen korrigiert werden</translation>
    </message>
    <message>
        <source>See the note under each field. Nothing was sent.</source>
        <translation>Der Hinweis steht unter dem jeweiligen Feld. Es wurde nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>Change these field(s) of “%1”?</source>
        <translation>
            <numerusform>Dieses Feld von „%1“ ändern?</numerusform>
            <numerusform>Diese Felder von „%1“ ändern?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, to be corrected: %2</source>
        <translation>%1, zu korrigieren: %2</translation>
    </message>
</context>
<context>
    <name>console::EnvironmentBand</name>
    <message>
        <source>TEST · Practice sandbox: sample data on this computer, nothing here is real</source>
        <translation>TEST · Übungsumgebung: Beispieldaten auf diesem Rechner, nichts davon ist echt</translation>
    </message>
    <message>
        <source>LIVE and TEST accounts shown · changes to LIVE accounts affect real payments</source>
        <translation>LIVE- und TEST-Konten angezeigt · Änderungen an LIVE-Konten betreffen echte Zahlungen</translation>
    </message>
    <message>
        <source>all accounts</source>
        <translation>alle Konten</translation>
    </message>
    <message>
        <source>LIVE · %1 · changes affect real payments</source>
        <translation>LIVE · %1 · Änderungen betreffen echte Zahlungen</translation>
    </message>
    <message>
        <source>TEST · %1 · no real payments are affected</source>
        <translation>TEST · %1 · echte Zahlungen sind nicht betroffen</translation>
    </message>
    <message>
        <source>Merchant Console</source>
        <translation>Merchant Console</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>Practice sandbox</source>
        <translation>Übungsumgebung</translation>
    </message>
</context>
<context>
    <name>console::ExportColumnList</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>&amp;Columns, in this order</source>
        <translation>&amp;Spalten, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move column up</source>
        <translation>Spalte nach oben</translation>
    </message>
    <message>
        <source>Move column down</source>
        <translation>Spalte nach unten</translation>
    </message>
</context>
<context>
    <name>console::ExportDialog</name>
    <message>
        <source>From %1. Exports contain the columns you choose, never secrets, keys or credentials.</source>
        <translation>Aus %1. Exporte enthalten die Spalten, die Sie wählen, nie Geheimnisse, Schlüssel oder Zugangsdaten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Replace the existing file?</source>
        <translation>Die vorhandene Datei ersetzen?</translation>
    </message>
    <message>
        <source>The file “%1” exists already. It stays as it is until the new one is complete.</source>
        <translation>Die Datei „%1“ gibt es schon. Sie bleibt, wie sie ist, bis die neue vollständig ist.</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>%1 exported</source>
        <translation>%1 exportiert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>E&amp;verything (%1)</source>
        <translation>&amp;Alles (%1)</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Wie angezeigt</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Browse for a file</source>
        <translation>Nach einer Datei suchen</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>Datei&amp;name</translation>
    </message>
    <message>
        <source>Rows written</source>
        <translation>Geschriebene Zeilen</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>%1 of %2 written. An existing file stays as it is until the new one is complete.</source>
        <translation>%1 von %2 geschrieben. Eine vorhandene Datei bleibt, wie sie ist, bis die neue vollständig ist.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Nothing was written. A file that existed before is unchanged.</source>
        <translation>Es wurde nichts geschrieben. Eine Datei, die es schon gab, ist unverändert.</translation>
    </message>
    <message>
        <source>1 cell begins with an apostrophe, so that no spreadsheet runs it as a formula.</source>
        <translation>1 Zelle beginnt mit einem Apostroph, damit kein Tabellenprogramm sie als Formel ausführt.</translation>
    </message>
    <message>
        <source>%1 cells begin with an apostrophe, so that no spreadsheet runs them as formulas.</source>
        <translation>%1 Zellen beginnen mit einem Apostroph, damit kein Tabellenprogramm sie als Formeln ausführt.</translation>
    </message>
    <message>
        <source>1 text was cut at 32,767 characters, the most that Excel holds.</source>
        <translation>1 Text wurde bei 32.767 Zeichen abgeschnitten, mehr fasst Excel nicht.</translation>
    </message>
    <message>
        <source>%1 texts were cut at 32,767 characters, the most that Excel holds.</source>
        <translation>%1 Texte wurden bei 32.767 Zeichen abgeschnitten, mehr fasst Excel nicht.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 Spalte</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 Spalten</translation>
    </message>
    <message>
        <source>As sho&amp;wn (%1)</source>
        <translation>&amp;Wie gezeigt (%1)</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Not read in full: %1. Rows may be missing, and the file says so.</source>
        <translation>Nicht vollständig gelesen: %1. Vielleicht fehlen Zeilen, und die Datei sagt das.</translation>
    </message>
</context>
<context>
    <name>console::ExportFormatForm</name>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, für Tabellenprogramme</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, für Programme</translation>
    </message>
    <message>
        <source>JSON Lines, one object per line</source>
        <translation>JSON Lines, ein Objekt pro Zeile</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>&amp;Header line</source>
        <translation>&amp;Kopfzeile</translation>
    </message>
    <message>
        <source>Header line</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Names for programs (raw_status)</source>
        <translation>Namen für Programme (raw_status)</translation>
    </message>
    <message>
        <source>As in the window (Platform status)</source>
        <translation>Wie im Fenster (Plattformstatus)</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>&amp;Line ends</source>
        <translation>&amp;Zeilenenden</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>Zeilenenden</translation>
    </message>
    <message>
        <source>CRLF, as in RFC 4180</source>
        <translation>CRLF, wie in RFC 4180</translation>
    </message>
    <message>
        <source>LF, for Unix tools</source>
        <translation>LF, für Unix-Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Begin with a byte order mark, for older versions of Excel</source>
        <translation>Mit einem &amp;Byte Order Mark (BOM) beginnen, für ältere Excel-Versionen</translation>
    </message>
    <message>
        <source>Begin with a byte order mark</source>
        <translation>Mit einem Byte Order Mark (BOM) beginnen</translation>
    </message>
</context>
<context>
    <name>console::ExportPresetRow</name>
    <message>
        <source>&amp;Keep</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>F&amp;orget</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Name these choices to use them again</source>
        <translation>Name, um diese Auswahl wieder zu verwenden</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Keep as preset</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Forget preset</source>
        <translation>Vorlage löschen</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>Vorla&amp;ge</translation>
    </message>
</context>
<context>
    <name>console::FacetPane</name>
    <message>
        <source>Filters of %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>%1, %n Zeile</numerusform>
            <numerusform>%1, %n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::Farewell</name>
    <message>
        <source>Quit and lose credentials?</source>
        <translation>Beenden und Zugangsdaten verlieren?</translation>
    </message>
    <message>
        <source>A change is not settled, and its credentials are in the memory of this session only. If you quit now, this console can no longer find out which one is in force, and the new one is lost unless you have a copy of your own. Settle it under Rotations first.</source>
        <translation>Eine Änderung ist nicht geklärt, und ihre Zugangsdaten liegen nur im Speicher dieser Sitzung. Wenn Sie jetzt beenden, kann diese Konsole nicht mehr herausfinden, welche gelten, und die neuen sind verloren, falls Sie keine eigene Kopie haben. Klären Sie die Änderung zuerst unter „Rotationen“.</translation>
    </message>
    <message>
        <source>Quit and lose them</source>
        <translation>Beenden und verlieren</translation>
    </message>
</context>
<context>
    <name>console::FieldEditor</name>
    <message>
        <source>Not known: the platform does not show it</source>
        <translation>Unbekannt: Die Plattform zeigt es nicht</translation>
    </message>
    <message>
        <source>Not set at the platform</source>
        <translation>Bei der Plattform nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>console::FieldRow</name>
    <message>
        <source>required</source>
        <translation>Pflichtfeld</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
</context>
<context>
    <name>console::FilterBar</name>
    <message>
        <source>Search %1</source>
        <translation>%1 durchsuchen</translation>
    </message>
    <message>
        <source>Search, or status:active…</source>
        <translation>Suchen oder status:active…</translation>
    </message>
    <message>
        <source>All words must occur. To search in one field, write status:, platform:, type:, owner:, account:, env: or id: before a word.</source>
        <translation>Alle Wörter müssen vorkommen. Um in einem Feld zu suchen, schreiben Sie status:, platform:, type:, owner:, account:, env: oder id: vor ein Wort.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Clear %1 filters</source>
        <translation>Filter zurücksetzen: %1</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show filters of %1</source>
        <translation>Filter anzeigen: %1</translation>
    </message>
    <message>
        <source>Choose values to filter by; each shows its number of rows</source>
        <translation>Werte zum Filtern wählen; bei jedem steht die Zahl seiner Zeilen</translation>
    </message>
    <message>
        <source>Filters (%1)</source>
        <translation>Filter (%1)</translation>
    </message>
</context>
<context>
    <name>console::FilterChips</name>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove the filter %1: %2, %3</source>
        <translation>Den Filter %1: %2 entfernen, %3</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
</context>
<context>
    <name>console::FormPickers</name>
    <message>
        <source>Reading the list…</source>
        <translation>Die Liste wird gelesen…</translation>
    </message>
    <message>
        <source>Not visible to this key: type the ID.</source>
        <translation>Für diesen Schlüssel nicht sichtbar: Geben Sie die ID ein.</translation>
    </message>
    <message>
        <source>The list could not be read: type the ID.</source>
        <translation>Die Liste ließ sich nicht lesen: Geben Sie die ID ein.</translation>
    </message>
</context>
<context>
    <name>console::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Hilfetext</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>console::JsonField</name>
    <message>
        <source>Stored, and may hold secrets. Show and edit</source>
        <translation>Gespeichert, enthält vielleicht Geheimnisse. Anzeigen und bearbeiten</translation>
    </message>
    <message>
        <source>%1, as JSON</source>
        <translation>%1, als JSON</translation>
    </message>
    <message>
        <source>Show and edit %1</source>
        <translation>%1 anzeigen und bearbeiten</translation>
    </message>
</context>
<context>
    <name>console::KeychainNotice</name>
    <message>
        <source>&amp;Look again</source>
        <translation>E&amp;rneut prüfen</translation>
    </message>
    <message>
        <source>&amp;Use for this session only</source>
        <translation>&amp;Nur für diese Sitzung verwenden</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <translation>Nur für diese Sitzung verwenden</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Nur für diese Sitzung</translation>
    </message>
    <message>
        <source>Secrets are kept in memory until you quit. Nothing is written.</source>
        <translation>Geheimnisse bleiben bis zum Beenden im Speicher. Es wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>With “Use for this session only”, secrets stay in memory until you quit; nothing is written.</source>
        <translation>Mit „Nur für diese Sitzung verwenden“ bleiben Geheimnisse bis zum Beenden im Speicher; geschrieben wird nichts.</translation>
    </message>
    <message>
        <source>Secrets cannot be kept, so nothing is sent. %1 %2</source>
        <translation>Geheimnisse lassen sich nicht aufbewahren, also wird nichts gesendet. %1 %2</translation>
    </message>
</context>
<context>
    <name>console::LinkMerchantDialog</name>
    <message>
        <source>Link a merchant</source>
        <translation>Einen Händler verknüpfen</translation>
    </message>
    <message>
        <source>Which merchant of another account is the same as %1? The link is kept in this profile only; nothing changes at any platform.</source>
        <translation>Welcher Händler eines anderen Kontos ist derselbe wie %1? Die Verknüpfung bleibt nur in diesem Profil; bei keiner Plattform ändert sich etwas.</translation>
    </message>
    <message>
        <source>Search merchants to link</source>
        <translation>Zu verknüpfende Händler suchen</translation>
    </message>
    <message>
        <source>Name or ID</source>
        <translation>Name oder ID</translation>
    </message>
    <message>
        <source>Merchants of other accounts</source>
        <translation>Händler anderer Konten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Verknüpfen</translation>
    </message>
    <message>
        <source>No merchant of another account fits.</source>
        <translation>Kein Händler eines anderen Kontos passt.</translation>
    </message>
</context>
<context>
    <name>console::ListField</name>
    <message>
        <source>%1, one per line</source>
        <translation>%1, ein Eintrag pro Zeile</translation>
    </message>
    <message>
        <source>One per line</source>
        <translation>Ein Eintrag pro Zeile</translation>
    </message>
</context>
<context>
    <name>console::LoadStrip</name>
    <message>
        <source>Stop reading</source>
        <translation>Laden abbrechen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Stops at once. Rows that were read stay; the rest can be read later.</source>
        <translation>Bricht sofort ab. Geladene Zeilen bleiben; der Rest lässt sich später laden.</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <translation>%1 wird geladen: %2</translation>
    </message>
    <message>
        <source>Stop reading, %1</source>
        <translation>Laden abbrechen, %1</translation>
    </message>
</context>
<context>
    <name>console::LockCover</name>
    <message>
        <source>The desk is covered</source>
        <translation>Der Bildschirm ist verdeckt</translation>
    </message>
    <message>
        <source>Nobody has used it for a while. What is running goes on.</source>
        <translation>Er wurde eine Weile nicht benutzt. Was läuft, läuft weiter.</translation>
    </message>
    <message>
        <source>This hides the screen from a glance. It asks for no password, so it does not keep anybody out: lock the computer itself when you leave it.</source>
        <translation>Das schützt den Bildschirm vor neugierigen Blicken. Es fragt nach keinem Passwort und hält deshalb niemanden ab: Sperren Sie den Rechner selbst, wenn Sie ihn verlassen.</translation>
    </message>
    <message>
        <source>I am here: show it again</source>
        <translation>Ich bin da: wieder anzeigen</translation>
    </message>
</context>
<context>
    <name>console::MainWindow</name>
    <message>
        <source>This is the practice sandbox.</source>
        <translation>Das ist die Übungsumgebung.</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Wählen Sie zuerst eine Zeile.</translation>
    </message>
    <message>
        <source>Only integrations have a status to change.</source>
        <translation>Nur Integrationen haben einen Status, der sich ändern lässt.</translation>
    </message>
    <message>
        <source>There is no merchant to go to.</source>
        <translation>Es gibt keinen zugehörigen Händler.</translation>
    </message>
    <message>
        <source>Only lists of objects have views.</source>
        <translation>Nur Listen von Objekten haben Ansichten.</translation>
    </message>
    <message>
        <source>Add an account first.</source>
        <translation>Fügen Sie zuerst ein Konto hinzu.</translation>
    </message>
    <message>
        <source>Choose one account first.</source>
        <translation>Wählen Sie zuerst ein Konto.</translation>
    </message>
    <message>
        <source>Nothing is being read.</source>
        <translation>Es wird nichts geladen.</translation>
    </message>
    <message>
        <source>all accounts</source>
        <translation>alle Konten</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>No view saved for this page</source>
        <translation>Für diese Seite ist keine Ansicht gespeichert</translation>
    </message>
    <message>
        <source>Columns as they were at first</source>
        <translation>Ursprüngliche Spalten</translation>
    </message>
    <message>
        <source>&amp;Delete a view</source>
        <translation>Eine Ansicht &amp;löschen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Do not show this again</source>
        <translation>Nicht mehr anzeigen</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Laden abbrechen</translation>
    </message>
    <message>
        <source>This is where you began.</source>
        <translation>Weiter zurück geht es nicht.</translation>
    </message>
    <message>
        <source>This is the newest place.</source>
        <translation>Weiter vor geht es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>What is running</source>
        <translation>Was gerade läuft</translation>
    </message>
    <message>
        <source>Only lists of objects and the activity can be exported.</source>
        <translation>Nur Listen von Objekten und die Aktivitäten lassen sich exportieren.</translation>
    </message>
    <message>
        <source>The platform documents no way to change this object.</source>
        <translation>Die Plattform dokumentiert keinen Weg, dieses Objekt zu ändern.</translation>
    </message>
    <message>
        <source>Choose an account or a row first.</source>
        <translation>Wählen Sie zuerst ein Konto oder eine Zeile.</translation>
    </message>
    <message>
        <source>What to edit or create</source>
        <translation>Was bearbeitet oder angelegt werden soll</translation>
    </message>
    <message>
        <source>Keeps the search, the filters, the columns and the order under a name. A view with the same name is replaced.</source>
        <translation>Speichert Suche, Filter, Spalten und Sortierung unter einem Namen. Eine Ansicht desselben Namens wird ersetzt.</translation>
    </message>
    <message>
        <source>Only lists of objects have columns.</source>
        <translation>Nur Listen von Objekten haben Spalten.</translation>
    </message>
    <message>
        <source>There are no rows to export.</source>
        <translation>Es gibt keine Zeilen zum Exportieren.</translation>
    </message>
</context>
<context>
    <name>console::MerchantPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Händler</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1 geladen</translation>
    </message>
    <message numerus="yes">
        <source>joined from %n account(s)</source>
        <translation>
            <numerusform>aus %n Konto zusammengeführt</numerusform>
            <numerusform>aus %n Konten zusammengeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain could not be asked.</source>
        <translation>Der Schlüsselbund konnte nicht abgefragt werden.</translation>
    </message>
    <message>
        <source>Stored, fingerprint %1, last rotated on %2</source>
        <translation>Gespeichert, Fingerabdruck %1, zuletzt am %2 rotiert</translation>
    </message>
    <message>
        <source>This merchant has not been read, or no longer exists at the platform.</source>
        <translation>Dieser Händler wurde nicht geladen, oder es gibt ihn bei der Plattform nicht mehr.</translation>
    </message>
    <message>
        <source>Copy merchant ID</source>
        <translation>Händler-ID kopieren</translation>
    </message>
    <message>
        <source>Platform says “%1”</source>
        <translation>Die Plattform meldet „%1“</translation>
    </message>
    <message>
        <source>No connectors known for this merchant.</source>
        <translation>Zu diesem Händler sind keine Connectors bekannt.</translation>
    </message>
    <message>
        <source>No integrations known for this merchant.</source>
        <translation>Zu diesem Händler sind keine Integrationen bekannt.</translation>
    </message>
    <message>
        <source>%1 of this merchant</source>
        <translation>%1 dieses Händlers</translation>
    </message>
    <message>
        <source>Next actions</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>For the chosen connector (Ctrl+R).</source>
        <translation>Für den ausgewählten Connector (Strg+R).</translation>
    </message>
    <message>
        <source>Nothing to rotate or switch here.</source>
        <translation>Hier gibt es nichts zu rotieren, zu aktivieren oder zu deaktivieren.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Der Schlüsselbund wird abgefragt…</translation>
    </message>
    <message>
        <source>Open rotations</source>
        <translation>Offene Rotationen</translation>
    </message>
    <message>
        <source>Continue %1…</source>
        <translation>%1 fortsetzen…</translation>
    </message>
    <message>
        <source>Recent activity</source>
        <translation>Letzte Aktivitäten</translation>
    </message>
    <message>
        <source>%1, %2, by %3</source>
        <translation>%1, %2, von %3</translation>
    </message>
    <message>
        <source>The activity history cannot be read.</source>
        <translation>Der Aktivitätsverlauf lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Same merchant elsewhere</source>
        <translation>Derselbe Händler in anderen Konten</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>a removed account</source>
        <translation>ein entferntes Konto</translation>
    </message>
    <message>
        <source>Unlink %1</source>
        <translation>Verknüpfung mit %1 lösen</translation>
    </message>
    <message>
        <source>Platforms give the same merchant different IDs. Link them once, and this page joins them.</source>
        <translation>Plattformen geben demselben Händler verschiedene IDs. Verknüpfen Sie sie einmal, und diese Seite führt sie zusammen.</translation>
    </message>
    <message>
        <source>Link a merchant of another account…</source>
        <translation>Händler eines anderen Kontos verknüpfen…</translation>
    </message>
    <message>
        <source>No current credential of it is in this computer&apos;s keychain.</source>
        <translation>Im Schlüsselbund dieses Rechners liegen keine aktuellen Zugangsdaten dafür.</translation>
    </message>
    <message>
        <source>Show all rotations</source>
        <translation>Alle Rotationen anzeigen</translation>
    </message>
    <message>
        <source>No change is recorded on this computer.</source>
        <translation>Auf diesem Rechner ist keine Änderung verzeichnet.</translation>
    </message>
    <message>
        <source>None of the newest %1 entries of the activity is about this merchant.</source>
        <translation>Keiner der neuesten %1 Einträge der Aktivität betrifft diesen Händler.</translation>
    </message>
    <message>
        <source>An open change of it is above.</source>
        <translation>Eine offene Änderung daran steht oben.</translation>
    </message>
</context>
<context>
    <name>console::MessagePanel</name>
    <message>
        <source>The platform&apos;s own words</source>
        <translation>Die Plattform im Wortlaut</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>console::NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>console::NavigationList</name>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
</context>
<context>
    <name>console::NewStep</name>
    <message>
        <source>The fields of %1 are not documented. Fill in those that it uses.</source>
        <translation>Die Felder von %1 sind nicht dokumentiert. Füllen Sie diejenigen aus, die verwendet werden.</translation>
    </message>
    <message>
        <source>this processor</source>
        <translation>dieser Prozessor</translation>
    </message>
    <message>
        <source>It is not certain which fields %1 needs; the platform will say if one is missing.</source>
        <translation>Es ist nicht sicher, welche Felder %1 braucht; die Plattform meldet, wenn eines fehlt.</translation>
    </message>
    <message>
        <source>As issued by %1. Spaces are not accepted.</source>
        <translation>Wie von %1 ausgegeben. Leerzeichen werden nicht angenommen.</translation>
    </message>
    <message>
        <source>The new credential</source>
        <translation>Die neuen Zugangsdaten</translation>
    </message>
    <message>
        <source>Fill in what is to change; everything else is sent back as it was read. Spaces are not accepted.</source>
        <translation>Füllen Sie aus, was sich ändern soll; alles andere wird so zurückgesendet, wie es geladen wurde. Leerzeichen werden nicht angenommen.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>This console keeps no previous credential of this connector.</source>
        <translation>Diese Konsole bewahrt keine vorherigen Zugangsdaten dieses Connectors auf.</translation>
    </message>
    <message>
        <source>The previous credential</source>
        <translation>Die vorherigen Zugangsdaten</translation>
    </message>
    <message>
        <source>The previous one, as the console keeps it, will be sent again: fingerprint %1. It is not shown, and nobody has to type it.</source>
        <translation>Die vorherigen, wie die Konsole sie aufbewahrt, werden noch einmal gesendet: Fingerabdruck %1. Sie werden nicht angezeigt, und niemand muss sie eingeben.</translation>
    </message>
</context>
<context>
    <name>console::NoticeBar</name>
    <message>
        <source>Dismiss: %1</source>
        <translation>Ausblenden: %1</translation>
    </message>
</context>
<context>
    <name>console::OpenByIdDialog</name>
    <message>
        <source>Open by ID</source>
        <translation>Über ID öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Account to read from</source>
        <translation>Konto, aus dem geladen wird</translation>
    </message>
    <message>
        <source>What to open</source>
        <translation>Was geöffnet werden soll</translation>
    </message>
    <message>
        <source>ID to open</source>
        <translation>Zu öffnende ID</translation>
    </message>
    <message>
        <source>&amp;ID</source>
        <translation>&amp;ID</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>There is no account yet</source>
        <translation>Es gibt noch kein Konto</translation>
    </message>
    <message>
        <source>Add an account first.</source>
        <translation>Fügen Sie zuerst ein Konto hinzu.</translation>
    </message>
    <message>
        <source>No account can open by ID</source>
        <translation>Keines der Konten kann Objekte über eine ID öffnen</translation>
    </message>
    <message>
        <source>None of your accounts&apos; platforms can read a single object.</source>
        <translation>Keine der Plattformen Ihrer Konten kann ein einzelnes Objekt liefern.</translation>
    </message>
    <message>
        <source>Type or paste an ID.</source>
        <translation>Geben Sie eine ID ein, oder fügen Sie eine ein.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>As the platform writes it; IDs opened before are offered while you type.</source>
        <translation>Wie die Plattform sie schreibt; früher geöffnete IDs werden beim Eintippen angeboten.</translation>
    </message>
    <message>
        <source>As the platform writes it, for example %1; IDs opened before are offered while you type.</source>
        <translation>Wie die Plattform sie schreibt, zum Beispiel %1; früher geöffnete IDs werden beim Eintippen angeboten.</translation>
    </message>
</context>
<context>
    <name>console::OutcomeStep</name>
    <message>
        <source>What to do next</source>
        <translation>Was als Nächstes zu tun ist</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Bekannt seit</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Woher das bekannt ist</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Nächste Prüfung</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>“%1”, as the platform returned it. It proves nothing about the credential.</source>
        <translation>„%1“, wie die Plattform ihn zurückgab. Über die Zugangsdaten beweist er nichts.</translation>
    </message>
    <message>
        <source>It reads what is on file, and may then send the new credential again: a write access at the platform.</source>
        <translation>Sie liest, was hinterlegt ist, und sendet die neuen Zugangsdaten danach vielleicht noch einmal: ein schreibender Zugriff auf die Plattform.</translation>
    </message>
    <message>
        <source>It offers the platform the credential again: a write access that may link it.</source>
        <translation>Sie bietet der Plattform die Zugangsdaten noch einmal an: ein schreibender Zugriff, der sie verknüpfen kann.</translation>
    </message>
    <message>
        <source>It offers the platform the credentials of this change again: a write access that may carry out the change.</source>
        <translation>Sie bietet der Plattform die Zugangsdaten dieser Änderung noch einmal an: ein schreibender Zugriff, der die Änderung ausführen kann.</translation>
    </message>
    <message>
        <source>Unknown since</source>
        <translation>Unbekannt seit</translation>
    </message>
    <message>
        <source>%1, by itself. %2 To check at once, choose “Check now”.</source>
        <translation>%1, von selbst. %2 Sofort prüfen Sie mit „Jetzt prüfen“.</translation>
    </message>
    <message>
        <source>%1 The previous one is kept until %2 and can be restored under Rotations. Once it is revoked at the processor, restoring it is of no use.</source>
        <translation>%1 Die vorherigen bleiben bis zum %2 erhalten und lassen sich unter „Rotationen“ wiederherstellen. Sind sie beim Prozessor widerrufen, nützt das Wiederherstellen nichts mehr.</translation>
    </message>
    <message>
        <source>Connector&apos;s status</source>
        <translation>Status des Connectors</translation>
    </message>
</context>
<context>
    <name>console::PairsField</name>
    <message>
        <source>Stored, and may hold secrets. Show and edit</source>
        <translation>Gespeichert, enthält vielleicht Geheimnisse. Anzeigen und bearbeiten</translation>
    </message>
    <message>
        <source>Show and edit %1</source>
        <translation>%1 anzeigen und bearbeiten</translation>
    </message>
</context>
<context>
    <name>console::PaletteList</name>
    <message>
        <source>Account · %1</source>
        <translation>Konto · %1</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>console::PlatformFilterDialog</name>
    <message>
        <source>Filter at the platform</source>
        <translation>Bei der Plattform filtern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Account to read from</source>
        <translation>Konto, aus dem geladen wird</translation>
    </message>
    <message>
        <source>Merchant to read</source>
        <translation>Händler, der geladen wird</translation>
    </message>
    <message>
        <source>Provider to read</source>
        <translation>Anbieter, der geladen wird</translation>
    </message>
    <message>
        <source>&amp;Merchant</source>
        <translation>&amp;Händler</translation>
    </message>
    <message>
        <source>Its ID, which begins with org_. Leave this empty for every merchant.</source>
        <translation>Seine ID; sie beginnt mit org_. Für alle Händler leer lassen.</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Anbieter</translation>
    </message>
    <message>
        <source>No account can filter at its platform</source>
        <translation>Kein Konto kann bei seiner Plattform filtern</translation>
    </message>
    <message>
        <source>Only Paygentic documents such filters. The other platforms&apos; lists are filtered in the window.</source>
        <translation>Nur Paygentic dokumentiert solche Filter. Die Listen der anderen Plattformen werden im Fenster gefiltert.</translation>
    </message>
    <message>
        <source>Every provider</source>
        <translation>Alle Anbieter</translation>
    </message>
    <message>
        <source>An ID begins with org_ and has letters and digits only.</source>
        <translation>Eine ID beginnt mit org_ und enthält sonst nur Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>The platform answered with an empty list.</source>
        <translation>Die Plattform antwortete mit einer leeren Liste.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>There is no account yet</source>
        <translation>Es gibt noch kein Konto</translation>
    </message>
    <message>
        <source>Add an account first.</source>
        <translation>Fügen Sie zuerst ein Konto hinzu.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
</context>
<context>
    <name>console::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>&amp;Voreinstellungen wiederherstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>High contrast draws black and white with strong outlines.</source>
        <translation>Hoher Kontrast zeichnet schwarz und weiß mit kräftigen Umrissen.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> Minuten</translation>
    </message>
    <message>
        <source>After this time without a key press or a click. It covers the screen; it is not a password.</source>
        <translation>Nach dieser Zeit ohne Tastendruck oder Klick. Verdeckt den Bildschirm; ein Passwort ersetzt das nicht.</translation>
    </message>
    <message>
        <source>Clear a copied secret &amp;after</source>
        <translation>Kopiertes Geheimnis &amp;löschen nach</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> Sekunden</translation>
    </message>
    <message>
        <source>Only if it is still in the clipboard.</source>
        <translation>Nur, wenn es noch in der Zwischenablage ist.</translation>
    </message>
    <message>
        <source>Keep an old secret &amp;for</source>
        <translation>&amp;Altes Geheimnis aufbewahren für</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> Stunden</translation>
    </message>
    <message>
        <source>In the keychain, after a rotation has been confirmed.</source>
        <translation>Im Schlüsselbund, nachdem eine Rotation bestätigt wurde.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Read all accounts &amp;every</source>
        <translation>Alle Konten neu laden a&amp;lle</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Nur auf Wunsch</translation>
    </message>
    <message>
        <source>Give up after &amp;silence of</source>
        <translation>&amp;Ohne Antwort aufgeben nach</translation>
    </message>
    <message>
        <source>A change that was given up on is Unknown, never “not made”.</source>
        <translation>Eine Änderung, die aufgegeben wurde, ist „Unbekannt“, nie „nicht erfolgt“.</translation>
    </message>
    <message>
        <source>Give up &amp;in any case after</source>
        <translation>&amp;In jedem Fall aufgeben nach</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>None: connect directly</source>
        <translation>Kein Proxy: direkt verbinden</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP-Proxy</translation>
    </message>
    <message>
        <source>SOCKS 5 proxy</source>
        <translation>SOCKS-5-Proxy</translation>
    </message>
    <message>
        <source>The system&apos;s proxy settings and http_proxy are never used: such a proxy would see your keys.</source>
        <translation>Die Proxy-Einstellungen des Systems und http_proxy werden nie verwendet: Ein solcher Proxy sähe Ihre Schlüssel.</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Proxy-Server</translation>
    </message>
    <message>
        <source>Proxy &amp;host</source>
        <translation>Proxy-&amp;Server</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Proxy-Port</translation>
    </message>
    <message>
        <source>Proxy p&amp;ort</source>
        <translation>Proxy-P&amp;ort</translation>
    </message>
    <message>
        <source> minute</source>
        <translation> Minute</translation>
    </message>
    <message>
        <source> hour</source>
        <translation> Stunde</translation>
    </message>
    <message>
        <source>&amp;Cover the desk after</source>
        <translation>Bildschirm ver&amp;decken nach</translation>
    </message>
</context>
<context>
    <name>console::ProgressStep</name>
    <message>
        <source>The change is under way</source>
        <translation>Die Änderung läuft</translation>
    </message>
    <message>
        <source>You may close this window. The change goes on, and you find it under Rotations.</source>
        <translation>Sie können dieses Fenster schließen. Die Änderung läuft weiter, und Sie finden sie unter „Rotationen“.</translation>
    </message>
    <message>
        <source>The platform asked to wait. The change is sent at %1.</source>
        <translation>Die Plattform hat um Wartezeit gebeten. Die Änderung wird am %1 gesendet.</translation>
    </message>
    <message>
        <source>Do not revoke the old key at the processor yet.</source>
        <translation>Widerrufen Sie den alten Schlüssel beim Prozessor noch nicht.</translation>
    </message>
    <message>
        <source>Finding out what is in force</source>
        <translation>Es wird herausgefunden, was gilt</translation>
    </message>
</context>
<context>
    <name>console::RequestsDialog</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Only &amp;changes</source>
        <translation>Nur &amp;Änderungen</translation>
    </message>
    <message>
        <source>Requests table</source>
        <translation>Tabelle der Anfragen</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>Nur Änderungen</translation>
    </message>
    <message>
        <source>The last %1 requests to all platforms, newest first. Keys, credentials, bodies and search words are never recorded. The column “Retry” says whether the same request could be sent again without harm.</source>
        <translation>Die letzten %1 Anfragen an alle Plattformen, die neuesten zuerst. Schlüssel, Zugangsdaten, Inhalte und Suchbegriffe werden nie protokolliert. Die Spalte „Wiederholung“ sagt, ob dieselbe Anfrage gefahrlos noch einmal gesendet werden könnte.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>One request per line, without any secret.</source>
        <translation>Eine Anfrage pro Zeile, ohne Geheimnisse.</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Als Text &amp;kopieren</translation>
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
        <translation>%1: Es fehlt nichts</translation>
    </message>
    <message>
        <source>%1 still needs:</source>
        <translation>Für %1 fehlt noch:</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Voraussetzungen</translation>
    </message>
    <message>
        <source>Load what is missing</source>
        <translation>Laden, was fehlt</translation>
    </message>
    <message>
        <source>The platform names nothing that is missing.</source>
        <translation>Die Plattform nennt nichts, was fehlt.</translation>
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
        <translation>ohne Angabe</translation>
    </message>
    <message>
        <source>nothing on file</source>
        <translation>nichts hinterlegt</translation>
    </message>
    <message>
        <source>not known to this console</source>
        <translation>dieser Konsole nicht bekannt</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>Please review</source>
        <translation>Bitte prüfen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>as stored by this console</source>
        <translation>wie von dieser Konsole gespeichert</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>wie jetzt</translation>
    </message>
    <message>
        <source>as it was before</source>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <source>sent back as it is read</source>
        <translation>wird wie geladen zurückgesendet</translation>
    </message>
    <message>
        <source>This is sent once, to the connector named above, together with everything else of it as it is read just before.</source>
        <translation>Das wird einmal gesendet, an den oben genannten Connector, zusammen mit allem Übrigen, wie es unmittelbar zuvor geladen wird.</translation>
    </message>
    <message>
        <source>This is sent once, to the connector named above. Every field that is filled in is sent; one left empty is not.</source>
        <translation>Das wird einmal gesendet, an den oben genannten Connector. Jedes ausgefüllte Feld wird gesendet, ein leeres nicht.</translation>
    </message>
    <message>
        <source>will be set</source>
        <translation>wird gesetzt</translation>
    </message>
    <message>
        <source>stays the same</source>
        <translation>bleibt unverändert</translation>
    </message>
    <message>
        <source>will be replaced</source>
        <translation>wird ersetzt</translation>
    </message>
    <message>
        <source>Current, as you entered it</source>
        <translation>Aktuell, wie von Ihnen eingegeben</translation>
    </message>
</context>
<context>
    <name>console::RotationBatchDialog</name>
    <message>
        <source>Change several credentials</source>
        <translation>Mehrere Zugangsdaten ändern</translation>
    </message>
    <message>
        <source>1 connector</source>
        <translation>1 Connector</translation>
    </message>
    <message>
        <source>%1 connectors</source>
        <translation>%1 Connectors</translation>
    </message>
    <message>
        <source>One after another</source>
        <translation>Nacheinander</translation>
    </message>
    <message>
        <source>Leave out and close</source>
        <translation>Auslassen und schließen</translation>
    </message>
    <message>
        <source>Discard what was typed?</source>
        <translation>Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>Nothing was sent. What was typed is not stored anywhere else.</source>
        <translation>Es wurde nichts gesendet. Die Eingaben sind sonst nirgends gespeichert.</translation>
    </message>
    <message>
        <source>Discard input</source>
        <translation>Eingaben verwerfen</translation>
    </message>
    <message>
        <source>Connectors of this batch</source>
        <translation>Connectors dieses Stapels</translation>
    </message>
    <message>
        <source>&amp;Each connector its own new credential</source>
        <translation>&amp;Eigene neue Zugangsdaten für jeden Connector</translation>
    </message>
    <message>
        <source>Each connector its own new credential</source>
        <translation>Eigene neue Zugangsdaten für jeden Connector</translation>
    </message>
    <message>
        <source>What should happen?</source>
        <translation>Was soll geschehen?</translation>
    </message>
    <message>
        <source>The credentials of these connectors are changed one after another. Each change is stored first, recorded, and sent once. The batch stops at a key that is refused, and waits where an outcome is not known.</source>
        <translation>Die Zugangsdaten dieser Connectors werden nacheinander geändert. Jede Änderung wird zuerst gespeichert, dann protokolliert und einmal gesendet. Der Stapel hält an, wenn ein Schlüssel abgelehnt wird, und wartet, wenn ein Ergebnis nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Please review</source>
        <translation>Bitte prüfen</translation>
    </message>
    <message>
        <source>Leave out the &amp;rest</source>
        <translation>Den &amp;Rest auslassen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Replace credentials</source>
        <translation>Zugangsdaten e&amp;rsetzen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Under way. To stop after the current row, choose “Pause”.</source>
        <translation>Läuft. Mit „Pause“ wird nach der laufenden Zeile angehalten.</translation>
    </message>
    <message>
        <source>Stopped: the platform does not accept this account&apos;s key for the change. Nothing more is sent until you go on.</source>
        <translation>Angehalten: Die Plattform nimmt den Schlüssel dieses Kontos für die Änderung nicht an. Bis Sie fortsetzen, wird nichts mehr gesendet.</translation>
    </message>
    <message>
        <source>Stopped: something on this computer keeps rows from being sent or filed. Nothing more is sent until you go on.</source>
        <translation>Angehalten: Etwas auf diesem Rechner verhindert, dass Zeilen gesendet oder abgelegt werden. Bis Sie fortsetzen, wird nichts mehr gesendet.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Leave out the rows that are not sent yet?</source>
        <translation>Noch nicht gesendete Zeilen auslassen?</translation>
    </message>
    <message>
        <source>What was sent is heard out and stays as it is. The other rows are not sent.</source>
        <translation>Bei dem, was gesendet wurde, wird die Antwort noch abgewartet; es bleibt, wie es ist. Die anderen Zeilen werden nicht gesendet.</translation>
    </message>
    <message>
        <source>The &amp;same new credential for all that need the same fields</source>
        <translation>&amp;Dieselben neuen Zugangsdaten für alle mit denselben Feldern</translation>
    </message>
    <message>
        <source>The same new credential for all that need the same fields</source>
        <translation>Dieselben neuen Zugangsdaten für alle mit denselben Feldern</translation>
    </message>
    <message>
        <source>Nothing was sent yet. The credentials of these connectors are to be replaced, one after another. The batch stops at a key that is refused and at an outcome that is not known: what was not sent until then keeps the old key. The secrets are not shown.</source>
        <translation>Es wurde noch nichts gesendet. Die Zugangsdaten dieser Connectors sollen nacheinander ersetzt werden. Der Stapel hält an, wo ein Schlüssel abgelehnt wird oder ein Ergebnis nicht bekannt ist: Was bis dahin nicht gesendet wurde, behält den alten Schlüssel. Die Geheimnisse werden nicht angezeigt.</translation>
    </message>
    <message>
        <source>Rows whose outcome is known</source>
        <translation>Zeilen mit bekanntem Ergebnis</translation>
    </message>
    <message>
        <source>If you close this window, the rows not sent yet are left out.</source>
        <translation>Wenn Sie dieses Fenster schließen, werden die noch nicht gesendeten Zeilen ausgelassen.</translation>
    </message>
    <message>
        <source>Nothing more is sent after the current row, until you go on.</source>
        <translation>Nach der laufenden Zeile wird nichts mehr gesendet, bis Sie fortfahren.</translation>
    </message>
    <message>
        <source>Nothing more is sent until you go on: look at the unknown outcome first.</source>
        <translation>Es wird nichts mehr gesendet, bis Sie fortfahren: Sehen Sie sich zuerst das unbekannte Ergebnis an.</translation>
    </message>
</context>
<context>
    <name>console::RotationDialog</name>
    <message>
        <source>Change a credential</source>
        <translation>Zugangsdaten ändern</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>Was und wo</translation>
    </message>
    <message>
        <source>Current credential</source>
        <translation>Aktuelle Zugangsdaten</translation>
    </message>
    <message>
        <source>New credential</source>
        <translation>Neue Zugangsdaten</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Replace credential</source>
        <translation>Zugangsdaten e&amp;rsetzen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>&amp;Link credential</source>
        <translation>Zugangsdaten &amp;verknüpfen</translation>
    </message>
    <message>
        <source>&amp;Open the unfinished change</source>
        <translation>Die &amp;offene Änderung anzeigen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Discard what was typed?</source>
        <translation>Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>Nothing was sent. What was typed is not stored anywhere else.</source>
        <translation>Es wurde nichts gesendet. Die Eingaben sind sonst nirgends gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Discard input</source>
        <translation>Eingaben &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Check whether the credential is on file?</source>
        <translation>Prüfen, ob die Zugangsdaten hinterlegt sind?</translation>
    </message>
    <message>
        <source>Check or link now</source>
        <translation>Jetzt prüfen oder verknüpfen</translation>
    </message>
    <message>
        <source>Update the keychain?</source>
        <translation>Den Schlüsselbund aktualisieren?</translation>
    </message>
    <message>
        <source>The platform confirmed the change. Nothing is sent to it; only the keychain is written.</source>
        <translation>Die Plattform hat die Änderung bestätigt. An sie wird nichts gesendet; geschrieben wird nur in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Check which credential is in force?</source>
        <translation>Prüfen, welche Zugangsdaten gelten?</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Send the prepared credential now?</source>
        <translation>Die vorbereiteten Zugangsdaten jetzt senden?</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>&amp;Stop checking</source>
        <translation>Prüfen &amp;anhalten</translation>
    </message>
    <message>
        <source>There is no previous credential</source>
        <translation>Es gibt keine vorherigen Zugangsdaten</translation>
    </message>
    <message>
        <source>Its time is over, or somebody had it forgotten. Nothing was sent.</source>
        <translation>Ihre Zeit ist abgelaufen, oder jemand hat sie gelöscht. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>Restore the previous credential</source>
        <translation>Die vorherigen Zugangsdaten wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Restore credential</source>
        <translation>Zugangsdaten wiede&amp;rherstellen</translation>
    </message>
    <message>
        <source>Find out how it stands before you begin another one. Nothing was sent now.</source>
        <translation>Klären Sie, wie es um sie steht, bevor Sie eine neue beginnen. Jetzt wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>An earlier change to this connector is not finished</source>
        <translation>Eine frühere Änderung dieses Connectors ist nicht abgeschlossen</translation>
    </message>
    <message>
        <source>It was prepared by an earlier session. It is sent once, to the connector named above.</source>
        <translation>Eine frühere Sitzung hat sie vorbereitet. Sie werden einmal gesendet, an den oben genannten Connector.</translation>
    </message>
    <message>
        <source>Previous credential</source>
        <translation>Vorherige Zugangsdaten</translation>
    </message>
    <message>
        <source>Give &amp;up…</source>
        <translation>Au&amp;fgeben…</translation>
    </message>
    <message>
        <source>Give &amp;up and record as %1…</source>
        <translation>Au&amp;fgeben und als „%1“ festhalten…</translation>
    </message>
    <message>
        <source>the new credential</source>
        <translation>die neuen Zugangsdaten</translation>
    </message>
    <message>
        <source>the new credential (fingerprint %1)</source>
        <translation>die neuen Zugangsdaten (Fingerabdruck %1)</translation>
    </message>
    <message>
        <source>The platform has no way to ask, so the console offers it %1 and sees whether it matches. If nothing is on file, this links the credential. Each attempt is a write access at the platform, and it is recorded in the activity history.</source>
        <translation>Die Plattform bietet keine Abfrage dafür, also bietet die Konsole ihr %1 an und sieht, ob sie übereinstimmen. Wenn nichts hinterlegt ist, verknüpft das die Zugangsdaten. Jeder Versuch ist ein schreibender Zugriff auf die Plattform und wird im Aktivitätsverlauf protokolliert.</translation>
    </message>
    <message>
        <source>The platform has no way to ask, so the console offers it %1. If that is not the one on file, it offers the old one, and then the new one once more. Each is a write access at the platform, meant to change nothing, and it is recorded in the activity history.</source>
        <translation>Die Plattform bietet keine Abfrage dafür, also bietet die Konsole ihr %1 an. Sind das nicht die hinterlegten, bietet sie die alten an und dann noch einmal die neuen. Jedes ist ein schreibender Zugriff auf die Plattform, der nichts ändern soll, und wird im Aktivitätsverlauf protokolliert.</translation>
    </message>
</context>
<context>
    <name>console::RotationsPage</name>
    <message>
        <source>Nothing is open</source>
        <translation>Keine offenen Rotationen</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Rotationen</translation>
    </message>
    <message>
        <source>Open rotations table</source>
        <translation>Tabelle offener Rotationen</translation>
    </message>
    <message>
        <source>None open</source>
        <translation>Nichts offen</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>Discard the prepared credential?</source>
        <translation>Die vorbereiteten Zugangsdaten verwerfen?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Credential changes that are prepared but not sent, or whose outcome is not known, wait here until you settle them. So do previous credentials, as long as they are kept.</source>
        <translation>Änderungen von Zugangsdaten, die vorbereitet, aber nicht gesendet sind oder deren Ergebnis nicht bekannt ist, warten hier, bis Sie sie klären. Ebenso vorherige Zugangsdaten, solange sie aufbewahrt werden.</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Verwerfen…</translation>
    </message>
    <message>
        <source>Sho&amp;w…</source>
        <translation>An&amp;zeigen…</translation>
    </message>
    <message>
        <source>Restore the &amp;previous secret…</source>
        <translation>&amp;Vorheriges Geheimnis wiederherstellen…</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>Check agai&amp;n…</source>
        <translation>Erneut &amp;prüfen…</translation>
    </message>
    <message>
        <source>&amp;Send…</source>
        <translation>&amp;Senden…</translation>
    </message>
    <message>
        <source>F&amp;inish…</source>
        <translation>A&amp;bschließen…</translation>
    </message>
    <message>
        <source>%1 · %2 under way or kept</source>
        <translation>%1 · %2 laufend oder aufbewahrt</translation>
    </message>
    <message>
        <source>The platform carried out none of the copies of the new credential for %1 that were sent.</source>
        <translation>Die Plattform hat keine der gesendeten Kopien der neuen Zugangsdaten für %1 ausgeführt.</translation>
    </message>
    <message>
        <source>The new credential for %1 was never sent.</source>
        <translation>Die neuen Zugangsdaten für %1 wurden nie gesendet.</translation>
    </message>
    <message>
        <source>Discarding drops it from memory.</source>
        <translation>Beim Verwerfen werden sie aus dem Speicher entfernt.</translation>
    </message>
    <message>
        <source>Discarding removes it from the keychain of this computer.</source>
        <translation>Beim Verwerfen werden sie aus dem Schlüsselbund dieses Rechners entfernt.</translation>
    </message>
    <message>
        <source>Forge&amp;t now…</source>
        <translation>Jetzt &amp;löschen…</translation>
    </message>
    <message>
        <source>Stop chec&amp;king</source>
        <translation>Prüfen &amp;anhalten</translation>
    </message>
    <message>
        <source>Give &amp;up and record as %1…</source>
        <translation>Au&amp;fgeben und als „%1“ festhalten…</translation>
    </message>
    <message>
        <source>Give &amp;up…</source>
        <translation>Au&amp;fgeben…</translation>
    </message>
</context>
<context>
    <name>console::RoutingCard</name>
    <message>
        <source>Routing rules</source>
        <translation>Routing-Regeln</translation>
    </message>
    <message>
        <source>Load the routing rules</source>
        <translation>Routing-Regeln laden</translation>
    </message>
    <message>
        <source>Routing rules, as the platform delivers them</source>
        <translation>Routing-Regeln, wie die Plattform sie liefert</translation>
    </message>
</context>
<context>
    <name>console::RowsField</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove row %1 of %2</source>
        <translation>Zeile %1 von %2 entfernen</translation>
    </message>
    <message>
        <source>%1, row %2 of %3</source>
        <translation>%1, Zeile %2 von %3</translation>
    </message>
</context>
<context>
    <name>console::RunningTasks</name>
    <message>
        <source>Reading %1: %2 of %3</source>
        <translation>%1 wird geladen: %2 von %3</translation>
    </message>
    <message>
        <source>Reading %1: %2 so far</source>
        <translation>%1 wird geladen: bisher %2</translation>
    </message>
    <message>
        <source>Changing a credential</source>
        <translation>Zugangsdaten werden geändert</translation>
    </message>
    <message>
        <source>Changing a status</source>
        <translation>Ein Status wird geändert</translation>
    </message>
</context>
<context>
    <name>console::SecretEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>%1 Nothing was pasted.</source>
        <translation>%1 Es wurde nichts eingefügt.</translation>
    </message>
    <message numerus="yes">
        <source>C&amp;opy for %n second(s)</source>
        <translation>
            <numerusform>Für %n Sekunde k&amp;opieren</numerusform>
            <numerusform>Für %n Sekunden k&amp;opieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::SecretField</name>
    <message>
        <source>Reveal</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <source>Show what was typed, while the field has the focus, for 30 seconds</source>
        <translation>Zeigt das Eingegebene 30 Sekunden lang, solange das Feld aktiv ist</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 Zeichen</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 Zeichen</translation>
    </message>
    <message>
        <source>easy to guess</source>
        <translation>leicht zu erraten</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>Clear the clipboard now, %1</source>
        <translation>Die Zwischenablage jetzt leeren, %1</translation>
    </message>
    <message>
        <source>The secret is in the clipboard. Clear it now.</source>
        <translation>Das Geheimnis ist in der Zwischenablage. Jetzt leeren.</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Die Feststelltaste ist aktiviert</translation>
    </message>
    <message>
        <source>Clear clipboard (%1)</source>
        <translation>Zwischenablage leeren (%1)</translation>
    </message>
    <message>
        <source>✓ the stored one</source>
        <translation>✓ wie gespeichert</translation>
    </message>
    <message>
        <source>✗ not the stored one</source>
        <translation>✗ nicht wie gespeichert</translation>
    </message>
    <message>
        <source>This is the stored one.</source>
        <translation>Das ist der gespeicherte Wert.</translation>
    </message>
    <message>
        <source>This is not the stored one.</source>
        <translation>Das ist nicht der gespeicherte Wert.</translation>
    </message>
</context>
<context>
    <name>console::SecretInput</name>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Generate %1</source>
        <translation>%1 erzeugen</translation>
    </message>
    <message>
        <source>Creates a value of %1 letters and digits (A–Z, a–z, 0–9) from the system&apos;s random source.</source>
        <translation>Erstellt einen Wert aus %1 Buchstaben und Ziffern (A–Z, a–z, 0–9) mit der Zufallsquelle des Systems.</translation>
    </message>
    <message>
        <source>Set at the platform. Leave empty to keep it.</source>
        <translation>Bei der Plattform gesetzt. Zum Behalten leer lassen.</translation>
    </message>
</context>
<context>
    <name>console::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkombinationen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Shortcuts table</source>
        <translation>Tabelle der Tastenkombinationen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>console::Sidebar</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Strg+%2)</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>Accounts shown</source>
        <translation>Gezeigte Konten</translation>
    </message>
</context>
<context>
    <name>console::StatusCommandDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The account no longer exists</source>
        <translation>Das Konto gibt es nicht mehr</translation>
    </message>
    <message>
        <source>It was removed while this window was opening. Nothing was sent.</source>
        <translation>Es wurde entfernt, während dieses Fenster geöffnet wurde. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Status now: %1. Status afterwards: %2.</source>
        <translation>Status jetzt: %1. Status danach: %2.</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>Hier nicht möglich</translation>
    </message>
    <message>
        <source>The command is under way</source>
        <translation>Der Befehl läuft</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sending once, then reading back…</source>
        <translation>Wird einmal gesendet und dann zur Kontrolle geladen…</translation>
    </message>
    <message>
        <source>You may close this window. The command goes on.</source>
        <translation>Sie können dieses Fenster schließen. Der Befehl läuft weiter.</translation>
    </message>
    <message>
        <source>Read back from the platform: status %1.</source>
        <translation>Zur Kontrolle von der Plattform geladen: Status %1.</translation>
    </message>
    <message>
        <source>The status could not be read back from the platform.</source>
        <translation>Der Status konnte nicht zur Kontrolle von der Plattform geladen werden.</translation>
    </message>
</context>
<context>
    <name>console::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>console::SwitchBatchDialog</name>
    <message>
        <source>Leave out the &amp;rest</source>
        <translation>&amp;Rest auslassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>1 connector</source>
        <translation>1 Connector</translation>
    </message>
    <message>
        <source>%1 connectors</source>
        <translation>%1 Connectors</translation>
    </message>
    <message>
        <source>Connectors of this batch</source>
        <translation>Connectors dieses Stapels</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>One after another: each is read again, recorded, sent once and read back.</source>
        <translation>Nacheinander: Jede Zeile wird noch einmal geladen, protokolliert, einmal gesendet und zur Kontrolle geladen.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Each connector is sent whole, as read just before, with this one change.</source>
        <translation>Es wurde noch nichts gesendet. Jeder Connector wird ganz gesendet, wie er unmittelbar zuvor geladen wurde, mit dieser einen Änderung.</translation>
    </message>
    <message numerus="yes">
        <source>Enable connector(s)</source>
        <translation>
            <numerusform>Connector aktivieren</numerusform>
            <numerusform>Connectors aktivieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable connector(s)</source>
        <translation>
            <numerusform>Connector deaktivieren</numerusform>
            <numerusform>Connectors deaktivieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows whose outcome is known</source>
        <translation>Zeilen mit bekanntem Ergebnis</translation>
    </message>
    <message>
        <source>If you close this window, the rows not sent yet are left out.</source>
        <translation>Wenn Sie dieses Fenster schließen, werden die noch nicht gesendeten Zeilen ausgelassen.</translation>
    </message>
    <message>
        <source>Paused: the key was not accepted, so the following rows would be refused as well. %1</source>
        <translation>Angehalten: Der Schlüssel wurde nicht angenommen, also würden auch die folgenden Zeilen abgelehnt. %1</translation>
    </message>
    <message>
        <source>Paused: one outcome is not known. Look at it before you go on. %1</source>
        <translation>Angehalten: Ein Ergebnis ist nicht bekannt. Sehen Sie es sich an, bevor Sie fortfahren. %1</translation>
    </message>
    <message>
        <source>Paused: one row could not be sent from this computer. The following rows would fail in the same way. %1</source>
        <translation>Angehalten: Eine Zeile konnte von diesem Computer nicht gesendet werden. Den folgenden würde es ebenso ergehen. %1</translation>
    </message>
</context>
<context>
    <name>console::TargetBand</name>
    <message>
        <source>%1 · account %2</source>
        <translation>%1 · Konto %2</translation>
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
        <translation>Die &amp;hinterlegten Zugangsdaten ersetzen</translation>
    </message>
    <message>
        <source>&amp;Link a first credential</source>
        <translation>&amp;Erste Zugangsdaten verknüpfen</translation>
    </message>
    <message>
        <source>Replace the credential on file</source>
        <translation>Die hinterlegten Zugangsdaten ersetzen</translation>
    </message>
    <message>
        <source>Link a first credential</source>
        <translation>Erste Zugangsdaten verknüpfen</translation>
    </message>
    <message>
        <source>What should happen?</source>
        <translation>Was soll geschehen?</translation>
    </message>
    <message>
        <source>The new credential is stored in the keychain first, then sent once. If no answer comes, the credentials of this change are kept and you can find out later which is in force.</source>
        <translation>Die neuen Zugangsdaten werden zuerst im Schlüsselbund gespeichert, dann einmal gesendet. Kommt keine Antwort, bleiben die Zugangsdaten dieser Änderung erhalten, und Sie können später herausfinden, welche gelten.</translation>
    </message>
    <message>
        <source>The platform checks the credential with the processor and links it. This only works while nothing is on file.</source>
        <translation>Die Plattform prüft die Zugangsdaten beim Prozessor und verknüpft sie. Das geht nur, solange nichts hinterlegt ist.</translation>
    </message>
    <message>
        <source>The platform compares the current credential with the one on file. If it matches, the new one takes its place; if not, it refuses and nothing is changed.</source>
        <translation>Die Plattform vergleicht die aktuellen Zugangsdaten mit den hinterlegten. Stimmen sie überein, treten die neuen an ihre Stelle; wenn nicht, lehnt sie ab, und es wird nichts geändert.</translation>
    </message>
    <message>
        <source>A credential may already be on file</source>
        <translation>Vielleicht sind schon Zugangsdaten hinterlegt</translation>
    </message>
    <message>
        <source>The new credential takes the place of the one on file. The platform does not compare it with the current one, but shows afterwards which is on file.</source>
        <translation>Die neuen Zugangsdaten treten an die Stelle der hinterlegten. Die Plattform vergleicht sie nicht mit den aktuellen, zeigt aber danach, welche hinterlegt sind.</translation>
    </message>
    <message>
        <source>The new credential is kept in memory, for this session only, then sent once. If no answer comes, the credentials of this change stay in memory until you quit, and you can find out before that which is in force.</source>
        <translation>Die neuen Zugangsdaten bleiben im Speicher, nur für diese Sitzung, und werden dann einmal gesendet. Kommt keine Antwort, bleiben die Zugangsdaten dieser Änderung bis zum Beenden im Speicher, und Sie können vorher herausfinden, welche gelten.</translation>
    </message>
    <message>
        <source>The platform gives this connector&apos;s status as “%1”, not as “Unconfigured”. If a credential is on file, linking is refused and nothing is changed.</source>
        <translation>Die Plattform nennt als Status dieses Connectors „%1“, nicht „Unconfigured“. Sind Zugangsdaten hinterlegt, wird das Verknüpfen abgelehnt, und es wird nichts geändert.</translation>
    </message>
    <message>
        <source>“Link a first credential” is off, because one of this connector is stored here already.</source>
        <translation>„Erste Zugangsdaten verknüpfen“ ist nicht wählbar, weil hier schon Zugangsdaten dieses Connectors gespeichert sind.</translation>
    </message>
    <message>
        <source>Previous credential, will be sent again: fingerprint %1</source>
        <translation>Vorherige Zugangsdaten, werden noch einmal gesendet: Fingerabdruck %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>The previous credential is sent again, as it was stored, to take the place of the one on file. Nobody has to type it, and it is not shown. Whether the platform takes it is known from its answer, as with any other change.</source>
        <translation>Die vorherigen Zugangsdaten werden so, wie sie gespeichert wurden, noch einmal gesendet, um die hinterlegten zu ersetzen. Niemand muss sie eingeben, und sie werden nicht angezeigt. Ob die Plattform sie annimmt, zeigt wie bei jeder anderen Änderung ihre Antwort.</translation>
    </message>
    <message>
        <source>A copy of the previous credential is kept in memory for this change, for this session only, then it is sent once. If no answer comes, the credentials of this change stay in memory until you quit, and you can find out before that which is in force.</source>
        <translation>Eine Kopie der vorherigen Zugangsdaten wird für diese Änderung im Speicher gehalten, nur für diese Sitzung, und dann einmal gesendet. Kommt keine Antwort, bleiben die Zugangsdaten dieser Änderung im Speicher, bis Sie das Programm beenden, und Sie können vorher herausfinden, welche gelten.</translation>
    </message>
    <message>
        <source>A copy of the previous credential is stored in the keychain for this change first, then it is sent once. If no answer comes, the credentials of this change are kept and you can find out later which is in force.</source>
        <translation>Eine Kopie der vorherigen Zugangsdaten wird für diese Änderung zuerst im Schlüsselbund gespeichert und dann einmal gesendet. Kommt keine Antwort, bleiben die Zugangsdaten dieser Änderung erhalten, und Sie können später herausfinden, welche gelten.</translation>
    </message>
</context>
<context>
    <name>console::TaskPopover</name>
    <message>
        <source>What is running</source>
        <translation>Was gerade läuft</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
</context>
<context>
    <name>console::TextField</name>
    <message>
        <source>Reveal</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <translation>%1 anzeigen</translation>
    </message>
</context>
<context>
    <name>console::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Explore the practice sandbox</source>
        <translation>Übungsumgebung erkunden</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Welcome to Merchant Console</source>
        <translation>Willkommen bei Merchant Console</translation>
    </message>
    <message>
        <source>Your merchants, connectors and integrations on Paygentic, IXOPAY, Preczn and ChargebackStop, in one window. Keys stay in the keychain of this computer.</source>
        <translation>Ihre Händler, Connectors und Integrationen bei Paygentic, IXOPAY, Preczn und ChargebackStop in einem Fenster. Schlüssel bleiben im Schlüsselbund dieses Rechners.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Erst einmal umsehen</translation>
    </message>
    <message>
        <source>The four platforms, simulated on this computer with sample data. Try everything: nothing here is real.</source>
        <translation>Die vier Plattformen, auf diesem Rechner mit Beispieldaten simuliert. Probieren Sie alles aus: Nichts davon ist echt.</translation>
    </message>
    <message>
        <source>Connect your desk</source>
        <translation>Ihr eigenes Konto anbinden</translation>
    </message>
    <message>
        <source>Add an account with its API key. You can begin with a test account, and set what may be changed.</source>
        <translation>Fügen Sie ein Konto mit seinem API-Schlüssel hinzu. Sie können mit einem Testkonto beginnen und festlegen, was geändert werden darf.</translation>
    </message>
</context>
<context>
    <name>console::WindowActions</name>
    <message>
        <source>Menu bar</source>
        <translation>Menüleiste</translation>
    </message>
    <message>
        <source>%1 menu</source>
        <translation>Menü „%1“</translation>
    </message>
    <message>
        <source>Saved v&amp;iews</source>
        <translation>Gespeicherte Ans&amp;ichten</translation>
    </message>
    <message>
        <source>Saved views menu</source>
        <translation>Menü „Gespeicherte Ansichten“</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Theme menu</source>
        <translation>Menü „Farbschema“</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>Columns menu</source>
        <translation>Menü „Spalten“</translation>
    </message>
</context>
<context>
    <name>console::WindowNotices</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <translation>Nur für diese Sitzung verwenden</translation>
    </message>
    <message>
        <source>Check the activity history again</source>
        <translation>Den Aktivitätsverlauf noch einmal prüfen</translation>
    </message>
    <message>
        <source>%1: not everything is visible to this key</source>
        <translation>%1: Nicht alles ist für diesen Schlüssel sichtbar</translation>
    </message>
    <message>
        <source>Not visible: %1. The key itself is fine; it belongs to one organisation.</source>
        <translation>Nicht sichtbar: %1. Der Schlüssel selbst ist in Ordnung; er gehört zu einer einzelnen Organisation.</translation>
    </message>
    <message>
        <source>The platform now says: %1.</source>
        <translation>Status der Plattform jetzt: %1.</translation>
    </message>
    <message>
        <source>%1 of %2: credential confirmed</source>
        <translation>%1 von %2: Zugangsdaten bestätigt</translation>
    </message>
    <message>
        <source>1 row exported</source>
        <translation>1 Zeile exportiert</translation>
    </message>
    <message>
        <source>%1 rows exported</source>
        <translation>%1 Zeilen exportiert</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Copy details: %1</source>
        <translation>Details kopieren: %1</translation>
    </message>
    <message>
        <source>Undo the change of %1</source>
        <translation>Änderung an %1 rückgängig machen</translation>
    </message>
    <message>
        <source>Undo this change…</source>
        <translation>Diese Änderung rückgängig machen…</translation>
    </message>
</context>
</TS>
