<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>lyhord::JsonCase</name>
    <message>
        <source>“%1” cannot be empty. It must be one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The department %1 has already answered. An import registers a case anew and cannot carry answers over; restore a backup to move a whole database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is already answered, closed or sent elsewhere. An import registers a case anew and cannot carry that over; restore a backup to move a whole database.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lyhord::JsonFields</name>
    <message>
        <source>line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not valid UTF-8 (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON (%1): %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON object is expected: it begins with { and ends with }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a text in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a list of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a moment with date and time, such as 2026-11-20T14:05:00+01:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be an object: { … }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a list of objects: [{ … }, …].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a known field. Known are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
