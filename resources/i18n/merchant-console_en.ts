<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActivityTexts</name>
    <message numerus="yes">
        <source>%n new one(s) found</source>
        <translation>
            <numerusform>%n new one found</numerusform>
            <numerusform>%n new ones found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogueState</name>
    <message numerus="yes">
        <source>and %n more account(s)</source>
        <translation>
            <numerusform>and %n more account</numerusform>
            <numerusform>and %n more accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogueTable</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::AwayNotes</name>
    <message numerus="yes">
        <source>%n object(s).</source>
        <translation>
            <numerusform>%n object.</numerusform>
            <numerusform>%n objects.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::CataloguePage</name>
    <message numerus="yes">
        <source>%n account(s): %1</source>
        <translation>
            <numerusform>%n account: %1</numerusform>
            <numerusform>%n accounts: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected (hidden by the filter)</source>
        <translation>
            <numerusform>%n selected (hidden by the filter)</numerusform>
            <numerusform>%n selected (hidden by the filter)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::DetailPane</name>
    <message numerus="yes">
        <source>%n row(s) selected</source>
        <translation>
            <numerusform>%n row selected</numerusform>
            <numerusform>%n rows selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::EditorDialog</name>
    <message numerus="yes">
        <source>Change these field(s) of “%1”?</source>
        <translation>
            <numerusform>Change this field of “%1”?</numerusform>
            <numerusform>Change these fields of “%1”?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::FacetPane</name>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>%1, %n row</numerusform>
            <numerusform>%1, %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::MainWindow</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::MerchantPage</name>
    <message numerus="yes">
        <source>joined from %n account(s)</source>
        <translation>
            <numerusform>joined from %n account</numerusform>
            <numerusform>joined from %n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::SecretEdit</name>
    <message numerus="yes">
        <source>C&amp;opy for %n second(s)</source>
        <translation>
            <numerusform>C&amp;opy for %n second</numerusform>
            <numerusform>C&amp;opy for %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::SwitchBatchDialog</name>
    <message numerus="yes">
        <source>Enable connector(s)</source>
        <translation>
            <numerusform>Enable connector</numerusform>
            <numerusform>Enable connectors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable connector(s)</source>
        <translation>
            <numerusform>Disable connector</numerusform>
            <numerusform>Disable connectors</numerusform>
        </translation>
    </message>
</context>
</TS>
