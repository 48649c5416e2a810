<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActivityTable</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ages</name>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>No account yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account to see its %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 have not been read from the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows appear as soon as the platform answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1 here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was read, and there are no %1 that this key can see. Known ones can be opened by their id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the %1 fit the search and the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialTexts</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored, changed %1 by this console, fingerprint %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIVE: real merchants and money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEST: no real money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only: no change at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm every change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm every change by typing the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free: change without a question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacetPane</name>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HttpTransport</name>
    <message>
        <source>The address is not usable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only https:// addresses are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not contain a user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key or header contains a line break.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InputTexts</name>
    <message>
        <source>%1 cannot be entered here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains %1 at the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains %1 at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains %1 in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Ctrl+K goes to anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters of a merchant, connector, account or command, then Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables are yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag columns, right-click a title to choose them, and save what you look at often as a view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 explains the page you are on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+/ lists every shortcut.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeTexts</name>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlatformConnection</name>
    <message>
        <source>The id is not usable.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RotationTable</name>
    <message>
        <source>Connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the chosen row&apos;s detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the table; in a search field: clear it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of the chosen row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by the column beside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Merchants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Find an&amp;ything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open by id…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cover the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore the &amp;practice sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a&amp;ll accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What can I do with this key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this &amp;view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload &amp;all accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merchants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;otations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rotate credential…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change status…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its &amp;merchant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merchant &amp;page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy ro&amp;ws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as C&amp;SV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Merchant Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowNotices</name>
    <message>
        <source>The keychain is locked, or was replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys cannot be read, so nothing can be sent. Unlock the keychain, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain service on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one and look again, or keep keys in memory until you quit. They are never written to a plain file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that needs a key is off. It may be waiting for a password in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are kept for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are in memory and will be gone when you quit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 read %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: reading was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>••• set, not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account of this row is no longer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is read-only. Edit the account to allow changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a connector first: it is what carries credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials of %1 connectors cannot be changed from the console yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of this credential is still open: see Rotations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command for this integration is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate credential…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merchants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::AbilitiesDialog</name>
    <message>
        <source>Not visible to this key: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last reading failed; the platform may see this key otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has not been read to its end yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is protected as read-only: every change is refused by the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a confirmation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the object&apos;s name was typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a question, but for what cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can I do with this key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not offer it, or this console does not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read everything the key can see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a merchant by its id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an integration by its id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what a connection still requires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate the credentials of a connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the status of an integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the key itself may do is decided by the platform, and shows when it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::AccountDialog</name>
    <message>
        <source>Edit account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not visible to this key: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 object read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 objects read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is removed from the keychain. Nothing changes at %1, and the activity history stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::AccountForm</name>
    <message>
        <source>It is kept in the keychain only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in memory until you quit, and written nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the desk calls this account, such as “Preczn Europe”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rotection level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored in the keychain, not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this empty to keep the stored key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address changed. A key belongs to its address, so enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private key, priv_… or priv_test_….</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::ActivityPage</name>
    <message>
        <source>Activity table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search activity by object, merchant, account, outcome…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries, newest first: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change made with this console is recorded here, step by step, without any secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry contains these words. Esc in the search field clears it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::ActivityTable</name>
    <message>
        <source>Rotate credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::CataloguePage</name>
    <message>
        <source>What helps, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit account, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selected, %2 not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows shown were read %1 and may be out of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read before is shown and may be incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::CatalogueView</name>
    <message>
        <source>%1 table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::CommandPalette</name>
    <message>
        <source>Nothing fits. Try fewer letters, or part of an id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a merchant, connector, integration, account or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a merchant, connector, integration, account or command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter opens · Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::ConsentPanel</name>
    <message>
        <source>Type the name to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type the name to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly as it stands here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its protection level forbids every change. Edit the account to allow them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not match.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::CredentialForm</name>
    <message>
        <source>Fill in at least one field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other field&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wire name, such as merchantToken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field: add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another field, by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field name has letters, digits and _ only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field is already there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::CurrentStep</name>
    <message>
        <source>&amp;Use the one in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type it instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the one in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This console has not stored it, so please enter it exactly as it is on file. It proves that the right one is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::DetailPane</name>
    <message>
        <source>Nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to see everything known about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the merchant&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connectors known for this merchant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No integrations known for this merchant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The merchant has not been read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merchants served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No merchants known for this integration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of what is shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::DialogOpener</name>
    <message>
        <source>About Merchant Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merchant Console %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merchants, connectors and integrations of four platforms in one window.

Keys and credentials are kept in the keychain of this computer. A change is written to the activity history before it is sent, is sent once, and is called confirmed only when the platform said so.

Ctrl+/ lists the shortcuts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::EnvironmentBand</name>
    <message>
        <source>TEST · Practice sandbox: sample data on this computer, nothing here is real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIVE and TEST accounts shown · changes to LIVE accounts move real money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIVE · %1 · changes affect real payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEST · %1 · no real money moves here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merchant Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice sandbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::ExportDialog</name>
    <message>
        <source>text “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>platform %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1. Exports contain the columns you choose, never secrets, keys or credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the file that is there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists. It stays as it is until the new one is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 columns, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;shown (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;verything (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns, in this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move column up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move column down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::FacetPane</name>
    <message>
        <source>Filters of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::FieldRow</name>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::FilterBar</name>
    <message>
        <source>Status filter, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform filter, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment filter, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, or status:active…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words must all occur. A field narrows a word: status:, platform:, type:, owner:, account:, env:, id:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear %1 filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show filters of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose several values, with the number of rows of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIVE + TEST</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::FilterChips</name>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the filter %1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::KeychainNotice</name>
    <message>
        <source>&amp;Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets cannot be kept. %1 For this session only means: in memory, until you quit; nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept in memory until you quit. Nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::LinkMerchantDialog</name>
    <message>
        <source>Link a merchant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which merchant of another account is the same as %1? The link is kept in this profile only; nothing changes at a platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search merchants to link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merchants of other accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::LockCover</name>
    <message>
        <source>The desk is covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody used it for a while. What is running goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hides the screen from a glance. It asks for no password, so it does not keep anybody out: lock the computer itself when you leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am here: show it again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::MainWindow</name>
    <message>
        <source>This is the practice sandbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only integrations have a status to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No merchant to go to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only lists of objects have views.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only lists of objects can be exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one account first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the search, the filters, the columns and the order under a name. The same name replaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No view saved for this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns as they were at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not show this again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is where you began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the newest place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::MerchantPage</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>joined from %n account(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain could not be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stored by this console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored, fingerprint %1, last rotated %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This merchant has not been read, or is gone at the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy merchant id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connectors known for this merchant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No integrations known for this merchant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of this merchant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the connector chosen on the left (Ctrl+R).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to rotate or switch here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open rotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed with this console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same merchant elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a removed account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platforms give a merchant different ids. Link what is the same once, and this page joins it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link a merchant of another account…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::MessagePanel</name>
    <message>
        <source>The platform&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::NameDialog</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::NavigationList</name>
    <message>
        <source>%1 open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::NewStep</name>
    <message>
        <source>The fields of %1 are not documented. Fill in those that it uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not certain which fields %1 needs; the platform will say if one is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As %1 issued it. Spaces are never accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new credential</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::NoticeBar</name>
    <message>
        <source>Dismiss: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::OpenByIdDialog</name>
    <message>
        <source>Open by id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account to read from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the platform writes it, such as mid_… or int_…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account can open by id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the accounts&apos; platforms can read a single object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste an id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::OutcomeStep</name>
    <message>
        <source>The platform answered with success, for this connection and this credential. It returned the status “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform answered with success, for this connection and this credential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::PaletteList</name>
    <message>
        <source>Account · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast draws black and white with strong outlines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the &amp;window after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a key or a click. It covers what is on screen; it is no password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear a copied secret &amp;after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if it is still in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep an old secret &amp;for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the keychain, after a rotation was confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read all accounts &amp;every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up after &amp;silence of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change that was given up on is Unknown, never “not made”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up &amp;in any case after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: connect directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOCKS 5 proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s proxy settings and http_proxy are never used: they would see your keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy &amp;host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy p&amp;ort</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::ProgressStep</name>
    <message>
        <source>The change is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may close this window. The change goes on, and you find it under Rotations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform asked to wait. The change goes out at %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::RequirementsCard</name>
    <message>
        <source>%1: nothing is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still needs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform names nothing that is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::ReviewStep</name>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known to this console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as stored in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret: will be set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret: stays the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret: will be replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is sent once, to the connection named above. All fields of the set are sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::RotationDialog</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier change of this connection is not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out how it stands before you begin another one. Nothing was sent now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the unfinished change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard what was typed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. What was typed is not stored anywhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the credential is on file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform has no way to ask, so the console offers it the credential and sees whether it matches. If nothing is on file, this links the credential. Each attempt is a write at the platform, and it is recorded in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check or link now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the keychain in line?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform confirmed the change. Nothing is sent to it; only the keychain is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check which credential is in force?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform has no way to ask. The console offers it a credential and sees whether it matches what is on file. That is a write at the platform, meant to change nothing, and it is recorded in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the prepared credential now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stored in the keychain by an earlier session. It is sent once, to the connection named above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::RotationsPage</name>
    <message>
        <source>Send…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credential changes that are prepared but not sent, or whose outcome is not known, wait here until you settle them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open rotations table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what the platform has never carried out can be discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform carried out none of the copies of the new credential for %1 that were sent. Discarding removes it from the keychain of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new credential for %1 was never sent. Discarding removes it from the keychain of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the prepared credential?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::SecretEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It was not taken over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::SecretField</name>
    <message>
        <source>Reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was typed, while the field has the focus, for 30 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::Sidebar</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::StatusCommandDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was removed while this window was opening. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status now: %1. Status afterwards: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending once, then reading back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may close this window. The command goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back from the platform: status %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform could not be read back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::TargetBand</name>
    <message>
        <source>%1 · account %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::TargetStep</name>
    <message>
        <source>&amp;Replace the credential on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link a first credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the credential on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link a first credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should happen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new credential is stored in the keychain first, then sent once. If no answer comes, both credentials are kept and you can find out later which is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform checks the credential with the processor and links it. This only works while nothing is on file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform compares the current credential with the one on file. If it matches, the new one takes its place; if not, it refuses and nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A credential may already be on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform gives this connection&apos;s status as “%1”, not as “Unconfigured”. If a credential is on file, linking is refused and nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore the practice sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Merchant Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your merchants, connectors and integrations on Paygentic, IXOPAY, Preczn and ChargebackStop, in one window. Keys stay in the keychain of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The four platforms, simulated on this computer with sample data. Try everything: nothing here is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect your desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account with its API key. You can begin with a test account, and set what may be changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::WindowActions</name>
    <message>
        <source>Menu bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved v&amp;iews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved views menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::WindowNotices</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the history again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not everything is visible to this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not visible: %1. The key itself is fine; it belongs to one organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform now says: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: credential confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows exported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
