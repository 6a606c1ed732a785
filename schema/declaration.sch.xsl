<?xml version='1.0' encoding='UTF-8'?>
<axsl:stylesheet xmlns:axsl="http://www.w3.org/1999/XSL/Transform" xmlns:sch="http://www.ascc.net/xml/schematron" xmlns:iso="http://purl.oclc.org/dsdl/schematron" xmlns:d="urn:declaration-doc:1" version="1.0"><!--Implementers: please note that overriding process-prolog or process-root is 
    the preferred method for meta-stylesheets to use where possible. -->
<axsl:param name="archiveDirParameter"/><axsl:param name="archiveNameParameter"/><axsl:param name="fileNameParameter"/><axsl:param name="fileDirParameter"/>

<!--PHASES-->


<!--PROLOG-->
<axsl:output xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:schold="http://www.ascc.net/xml/schematron" xmlns:svrl="http://purl.oclc.org/dsdl/svrl" method="xml" omit-xml-declaration="no" standalone="yes" indent="yes"/>

<!--KEYS-->
<axsl:key name="id" match="*[@xml:id]" use="@xml:id"/><axsl:key name="call" match="d:noteref" use="@target"/><axsl:key name="count" match="d:num" use="@counts"/>

<!--DEFAULT RULES-->


<!--MODE: SCHEMATRON-SELECT-FULL-PATH-->
<!--This mode can be used to generate an ugly though full XPath for locators-->
<axsl:template match="*" mode="schematron-select-full-path"><axsl:apply-templates select="." mode="schematron-get-full-path"/></axsl:template>

<!--MODE: SCHEMATRON-FULL-PATH-->
<!--This mode can be used to generate an ugly though full XPath for locators-->
<axsl:template match="*" mode="schematron-get-full-path"><axsl:apply-templates select="parent::*" mode="schematron-get-full-path"/><axsl:text>/</axsl:text><axsl:choose><axsl:when test="namespace-uri()=''"><axsl:value-of select="name()"/><axsl:variable name="p_1" select="1+    count(preceding-sibling::*[name()=name(current())])"/><axsl:if test="$p_1&gt;1 or following-sibling::*[name()=name(current())]">[<axsl:value-of select="$p_1"/>]</axsl:if></axsl:when><axsl:otherwise><axsl:text>*[local-name()='</axsl:text><axsl:value-of select="local-name()"/><axsl:text>' and namespace-uri()='</axsl:text><axsl:value-of select="namespace-uri()"/><axsl:text>']</axsl:text><axsl:variable name="p_2" select="1+   count(preceding-sibling::*[local-name()=local-name(current())])"/><axsl:if test="$p_2&gt;1 or following-sibling::*[local-name()=local-name(current())]">[<axsl:value-of select="$p_2"/>]</axsl:if></axsl:otherwise></axsl:choose></axsl:template><axsl:template match="@*" mode="schematron-get-full-path"><axsl:text>/</axsl:text><axsl:choose><axsl:when test="namespace-uri()=''">@<axsl:value-of select="name()"/></axsl:when><axsl:otherwise><axsl:text>@*[local-name()='</axsl:text><axsl:value-of select="local-name()"/><axsl:text>' and namespace-uri()='</axsl:text><axsl:value-of select="namespace-uri()"/><axsl:text>']</axsl:text></axsl:otherwise></axsl:choose></axsl:template>

<!--MODE: SCHEMATRON-FULL-PATH-2-->
<!--This mode can be used to generate prefixed XPath for humans-->
<axsl:template match="node() | @*" mode="schematron-get-full-path-2"><axsl:for-each select="ancestor-or-self::*"><axsl:text>/</axsl:text><axsl:value-of select="name(.)"/><axsl:if test="preceding-sibling::*[name(.)=name(current())]"><axsl:text>[</axsl:text><axsl:value-of select="count(preceding-sibling::*[name(.)=name(current())])+1"/><axsl:text>]</axsl:text></axsl:if></axsl:for-each><axsl:if test="not(self::*)"><axsl:text/>/@<axsl:value-of select="name(.)"/></axsl:if></axsl:template>

<!--MODE: GENERATE-ID-FROM-PATH -->
<axsl:template match="/" mode="generate-id-from-path"/><axsl:template match="text()" mode="generate-id-from-path"><axsl:apply-templates select="parent::*" mode="generate-id-from-path"/><axsl:value-of select="concat('.text-', 1+count(preceding-sibling::text()), '-')"/></axsl:template><axsl:template match="comment()" mode="generate-id-from-path"><axsl:apply-templates select="parent::*" mode="generate-id-from-path"/><axsl:value-of select="concat('.comment-', 1+count(preceding-sibling::comment()), '-')"/></axsl:template><axsl:template match="processing-instruction()" mode="generate-id-from-path"><axsl:apply-templates select="parent::*" mode="generate-id-from-path"/><axsl:value-of select="concat('.processing-instruction-', 1+count(preceding-sibling::processing-instruction()), '-')"/></axsl:template><axsl:template match="@*" mode="generate-id-from-path"><axsl:apply-templates select="parent::*" mode="generate-id-from-path"/><axsl:value-of select="concat('.@', name())"/></axsl:template><axsl:template match="*" mode="generate-id-from-path" priority="-0.5"><axsl:apply-templates select="parent::*" mode="generate-id-from-path"/><axsl:text>.</axsl:text><axsl:value-of select="concat('.',name(),'-',1+count(preceding-sibling::*[name()=name(current())]),'-')"/></axsl:template><!--MODE: SCHEMATRON-FULL-PATH-3-->
<!--This mode can be used to generate prefixed XPath for humans 
	(Top-level element has index)-->
<axsl:template match="node() | @*" mode="schematron-get-full-path-3"><axsl:for-each select="ancestor-or-self::*"><axsl:text>/</axsl:text><axsl:value-of select="name(.)"/><axsl:if test="parent::*"><axsl:text>[</axsl:text><axsl:value-of select="count(preceding-sibling::*[name(.)=name(current())])+1"/><axsl:text>]</axsl:text></axsl:if></axsl:for-each><axsl:if test="not(self::*)"><axsl:text/>/@<axsl:value-of select="name(.)"/></axsl:if></axsl:template>

<!--MODE: GENERATE-ID-2 -->
<axsl:template match="/" mode="generate-id-2">U</axsl:template><axsl:template match="*" mode="generate-id-2" priority="2"><axsl:text>U</axsl:text><axsl:number level="multiple" count="*"/></axsl:template><axsl:template match="node()" mode="generate-id-2"><axsl:text>U.</axsl:text><axsl:number level="multiple" count="*"/><axsl:text>n</axsl:text><axsl:number count="node()"/></axsl:template><axsl:template match="@*" mode="generate-id-2"><axsl:text>U.</axsl:text><axsl:number level="multiple" count="*"/><axsl:text>_</axsl:text><axsl:value-of select="string-length(local-name(.))"/><axsl:text>_</axsl:text><axsl:value-of select="translate(name(),':','.')"/></axsl:template><!--Strip characters--><axsl:template match="text()" priority="-1"/>

<!--SCHEMA METADATA-->
<axsl:template match="/"><svrl:schematron-output xmlns:svrl="http://purl.oclc.org/dsdl/svrl" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:schold="http://www.ascc.net/xml/schematron" title="Rules of an official declaration in several languages" schemaVersion=""><axsl:comment><axsl:value-of select="$archiveDirParameter"/>   
		 <axsl:value-of select="$archiveNameParameter"/>  
		 <axsl:value-of select="$fileNameParameter"/>  
		 <axsl:value-of select="$fileDirParameter"/></axsl:comment><svrl:ns-prefix-in-attribute-values uri="urn:declaration-doc:1" prefix="d"/><svrl:active-pattern><axsl:attribute name="id">structure</axsl:attribute><axsl:attribute name="name">structure</axsl:attribute></svrl:active-pattern><axsl:apply-templates select="/" mode="M8"/></svrl:schematron-output></axsl:template>

<!--SCHEMATRON PATTERNS-->
<svrl:text xmlns:svrl="http://purl.oclc.org/dsdl/svrl" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:schold="http://www.ascc.net/xml/schematron">Rules of an official declaration in several languages</svrl:text><axsl:param name="languages" select="/d:declaration/d:front/d:languages/d:language[@xml:lang]"/><axsl:param name="tags" select="$languages/@xml:lang"/><axsl:param name="prevailing" select="($languages/parent::*/@prevailing[. != ''])[1]"/>

<!--PATTERN structure-->


	<!--RULE -->
<axsl:template match="/d:declaration" priority="1014" mode="M8">

		<!--ASSERT -->
<axsl:choose><axsl:when test="           not((@adopted | @date | @when | @from | @to)[             contains('|0000|0000-00|0000-00-00|', concat('|', translate(., '123456789', '000000000'), '|'))             and not(substring(., 1, 4) &gt;= 1                     and (string-length() = 4 or (substring(., 6, 2) &gt;= 1 and 12 &gt;= substring(., 6, 2)))                     and (10 &gt; string-length()                          or (substring(., 9, 2) &gt;= 1                              and substring('312931303130313130313031', 2 * substring(., 6, 2) - 1, 2)                                  &gt;= number(substring(., 9, 2))                              and (substring(., 6) != '02-29'                                   or (substring(., 1, 4) mod 4 = 0                                       and (substring(., 1, 4) mod 100 != 0 or substring(., 1, 4) mod 400 = 0))))))])"/><axsl:otherwise><svrl:failed-assert xmlns:svrl="http://purl.oclc.org/dsdl/svrl" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:schold="http://www.ascc.net/xml/schematron" test="not((@adopted | @date | @when | @from | @to)[ contains('|0000|0000-00|0000-00-00|', concat('|', translate(., '123456789', '000000000'), '|')) and not(substring(., 1, 4) &gt;= 1 and (string-length() = 4 or (substring(., 6, 2) &gt;= 1 and 12 &gt;= substring(., 6, 2))) and (10 &gt; string-length() or (substring(., 9, 2) &gt;= 1 and substring('312931303130313130313031', 2 * substring(., 6, 2) - 1, 2) &gt;= number(substring(., 9, 2)) and (substring(., 6) != '02-29' or (substring(., 1, 4) mod 4 = 0 and (substring(., 1, 4) mod 100 != 0 or substring(., 1, 4) mod 400 = 0))))))])"><axsl:attribute name="id">impossible-date</axsl:attribute><svrl:text>
        a date of this element is not in the calendar
      </svrl:text></svrl:failed-assert></axsl:otherwise></axsl:choose>

		<!--ASSERT -->
<axsl:choose><axsl:when test="not(//@xml:id[key('id', .)[2]])"/><axsl:otherwise><svrl:failed-assert xmlns:svrl="http://purl.oclc.org/dsdl/svrl" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:schold="http://www.ascc.net/xml/schematron" test="not(//@xml:id[key('id', .)[2]])"><axsl:attribute name="id">duplicate-id</axsl:attribute><svrl:text>
        the id «<axsl:text/><axsl:value-of select="//@xml:id[key('id', .)[2]]"/><axsl:text/>» is given more than once
      </svrl:text></svrl:failed-assert></axsl:otherwise></axsl:choose><axsl:apply-templates select="*" mode="M8"/></axsl:template>

	<!--RULE -->
<axsl:template match="d:s" priority="1013" mode="M8">

		<!--ASSERT -->
<axsl:choose><axsl:when test="           not($tags[not(. = current()/d:t[normalize-space() != '' or .//d:ref]/@xml:lang)               and not(. = current()/d:absent/@xml:lang)])"/><axsl:otherwise><svrl:failed-assert xmlns:svrl="http://purl.oclc.org/dsdl/svrl" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:schold="http://www.ascc.net/xml/schematron" test="not($tags[not(. = current()/d:t[normalize-space() != '' or .//d:ref]/@xml:lang) and not(. = current()/d:absent/@xml:lang)])"><axsl:attribute name="id">language-missing</axsl:attribute><svrl:text>
        the segment «<axsl:text/><axsl:value-of select="@xml:id"/><axsl:text/>» says nothing in one of the languages
      </svrl:text></svrl:failed-assert></axsl:otherwise></axsl:choose>

		<!--ASSERT -->
<axsl:choose><axsl:when test="           not((d:t | d:absent)[@xml:lang = (preceding-sibling::d:t | preceding-sibling::d:absent)/@xml:lang])"/><axsl:otherwise><svrl:failed-assert xmlns:svrl="http://purl.oclc.org/dsdl/svrl" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:schold="http://www.ascc.net/xml/schematron" test="not((d:t | d:absent)[@xml:lang = (preceding-sibling::d:t | preceding-sibling::d:absent)/@xml:lang])"><axsl:attribute name="id">language-twice</axsl:attribute><svrl:text>
        the segment «<axsl:text/><axsl:value-of select="@xml:id"/><axsl:text/>» speaks one language twice
      </svrl:text></svrl:failed-assert></axsl:otherwise></axsl:choose><axsl:apply-templates select="*" mode="M8"/></axsl:template>

	<!--RULE -->
<axsl:template match="d:t | d:absent | d:ignore" priority="1012" mode="M8">

		<!--ASSERT -->
<axsl:choose><axsl:when test="           not(@xml:lang) or not($tags) or @xml:lang = $tags"/><axsl:otherwise><svrl:failed-assert xmlns:svrl="http://purl.oclc.org/dsdl/svrl" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:schold="http://www.ascc.net/xml/schematron" test="not(@xml:lang) or not($tags) or @xml:lang = $tags"><axsl:attribute name="id">language-undeclared.a</axsl:attribute><svrl:text>
        «<axsl:text/><axsl:value-of select="@xml:lang"/><axsl:text/>» is none of the languages of this declaration
      </svrl:text></svrl:failed-assert></axsl:otherwise></axsl:choose><axsl:apply-templates select="*" mode="M8"/></axsl:template>

	<!--RULE -->
<axsl:template match="/d:declaration/d:front/d:languages/d:language" priority="1011" mode="M8">

		<!--ASSERT -->
<axsl:choose><axsl:when test="           not((@adopted | @date | @when | @from | @to)[             contains('|0000|0000-00|0000-00-00|', concat('|', translate(., '123456789', '000000000'), '|'))             and not(substring(., 1, 4) &gt;= 1                     and (string-length() = 4 or (substring(., 6, 2) &gt;= 1 and 12 &gt;= substring(., 6, 2)))                     and (10 &gt; string-length()                          or (substring(., 9, 2) &gt;= 1                              and substring('312931303130313130313031', 2 * substring(., 6, 2) - 1, 2)                                  &gt;= number(substring(., 9, 2))                              and (substring(., 6) != '02-29'                                   or (substring(., 1, 4) mod 4 = 0                                       and (substring(., 1, 4) mod 100 != 0 or substring(., 1, 4) mod 400 = 0))))))])"/><axsl:otherwise><svrl:failed-assert xmlns:svrl="http://purl.oclc.org/dsdl/svrl" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:schold="http://www.ascc.net/xml/schematron" test="not((@adopted | @date | @when | @from | @to)[ contains('|0000|0000-00|0000-00-00|', concat('|', translate(., '123456789', '000000000'), '|')) and not(substring(., 1, 4) &gt;= 1 and (string-length() = 4 or (substring(., 6, 2) &gt;= 1 and 12 &gt;= substring(., 6, 2))) and (10 &gt; string-length() or (substring(., 9, 2) &gt;= 1 and substring('312931303130313130313031', 2 * substring(., 6, 2) - 1, 2) &gt;= number(substring(., 9, 2)) and (substring(., 6) != '02-29' or (substring(., 1, 4) mod 4 = 0 and (substring(., 1, 4) mod 100 != 0 or substring(., 1, 4) mod 400 = 0))))))])"><axsl:attribute name="id">impossible-date</axsl:attribute><svrl:text>
        a date of this element is not in the calendar
      </svrl:text></svrl:failed-assert></axsl:otherwise></axsl:choose>

		<!--ASSERT -->
<axsl:choose><axsl:when test="           not(@xml:lang) or generate-id() = generate-id($languages[@xml:lang = current()/@xml:lang][1])"/><axsl:otherwise><svrl:failed-assert xmlns:svrl="http://purl.oclc.org/dsdl/svrl" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:schold="http://www.ascc.net/xml/schematron" test="not(@xml:lang) or generate-id() = generate-id($languages[@xml:lang = current()/@xml:lang][1])"><axsl:attribute name="id">language-declared-twice</axsl:attribute><svrl:text>
        the language «<axsl:text/><axsl:value-of select="@xml:lang"/><axsl:text/>» is declared twice
      </svrl:text></svrl:failed-assert></axsl:otherwise></axsl:choose>

		<!--ASSERT -->
<axsl:choose><axsl:when test="           not(../@prevailing = @xml:lang               and substring(@authority, string-length(@authority) - 11) = '-translation')"/><axsl:otherwise><svrl:failed-assert xmlns:svrl="http://purl.oclc.org/dsdl/svrl" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:schold="http://www.ascc.net/xml/schematron" test="not(../@prevailing = @xml:lang and substring(@authority, string-length(@authority) - 11) = '-translation')"><axsl:attribute name="id">prevailing-translation</axsl:attribute><svrl:text>
        «<axsl:text/><axsl:value-of select="@xml:lang"/><axsl:text/>» prevails, but is declared as a translation
      </svrl:text></svrl:failed-assert></axsl:otherwise></axsl:choose><axsl:apply-templates select="*" mode="M8"/></axsl:template>

	<!--RULE -->
<axsl:template match="d:final" priority="1010" mode="M8">

		<!--ASSERT -->
<axsl:choose><axsl:when test="           not((@adopted | @date | @when | @from | @to)[             contains('|0000|0000-00|0000-00-00|', concat('|', translate(., '123456789', '000000000'), '|'))             and not(substring(., 1, 4) &gt;= 1                     and (string-length() = 4 or (substring(., 6, 2) &gt;= 1 and 12 &gt;= substring(., 6, 2)))                     and (10 &gt; string-length()                          or (substring(., 9, 2) &gt;= 1                              and substring('312931303130313130313031', 2 * substring(., 6, 2) - 1, 2)                                  &gt;= number(substring(., 9, 2))                              and (substring(., 6) != '02-29'                                   or (substring(., 1, 4) mod 4 = 0                                       and (substring(., 1, 4) mod 100 != 0 or substring(., 1, 4) mod 400 = 0))))))])"/><axsl:otherwise><svrl:failed-assert xmlns:svrl="http://purl.oclc.org/dsdl/svrl" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:schold="http://www.ascc.net/xml/schematron" test="not((@adopted | @date | @when | @from | @to)[ contains('|0000|0000-00|0000-00-00|', concat('|', translate(., '123456789', '000000000'), '|')) and not(substring(., 1, 4) &gt;= 1 and (string-length() = 4 or (substring(., 6, 2) &gt;= 1 and 12 &gt;= substring(., 6, 2))) and (10 &gt; string-length() or (substring(., 9, 2) &gt;= 1 and substring('312931303130313130313031', 2 * substring(., 6, 2) - 1, 2) &gt;= number(substring(., 9, 2)) and (substring(., 6) != '02-29' or (substring(., 1, 4) mod 4 = 0 and (substring(., 1, 4) mod 100 != 0 or substring(., 1, 4) mod 400 = 0))))))])"><axsl:attribute name="id">impossible-date</axsl:attribute><svrl:text>
        a date of this element is not in the calendar
      </svrl:text></svrl:failed-assert></axsl:otherwise></axsl:choose>

		<!--ASSERT -->
<axsl:choose><axsl:when test="           not(string(@prevailing)) or not($prevailing) or @prevailing = $prevailing"/><axsl:otherwise><svrl:failed-assert xmlns:svrl="http://purl.oclc.org/dsdl/svrl" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:schold="http://www.ascc.net/xml/schematron" test="not(string(@prevailing)) or not($prevailing) or @prevailing = $prevailing"><axsl:attribute name="id">prevailing-differs</axsl:attribute><svrl:text>
        the final clause and «languages» name two languages that prevail
      </svrl:text></svrl:failed-assert></axsl:otherwise></axsl:choose><axsl:apply-templates select="*" mode="M8"/></axsl:template>

	<!--RULE -->
<axsl:template match="d:ref" priority="1009" mode="M8"><axsl:variable name="target" select="key('id', @target)[1]"/>

		<!--ASSERT -->
<axsl:choose><axsl:when test="not(@target) or $target"/><axsl:otherwise><svrl:failed-assert xmlns:svrl="http://purl.oclc.org/dsdl/svrl" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:schold="http://www.ascc.net/xml/schematron" test="not(@target) or $target"><axsl:attribute name="id">dangling-reference.a</axsl:attribute><svrl:text>
        «<axsl:text/><axsl:value-of select="@target"/><axsl:text/>» is the id of nothing
      </svrl:text></svrl:failed-assert></axsl:otherwise></axsl:choose>

		<!--ASSERT -->
<axsl:choose><axsl:when test="not($target[self::d:declaration or self::d:meeting])"/><axsl:otherwise><svrl:failed-assert xmlns:svrl="http://purl.oclc.org/dsdl/svrl" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:schold="http://www.ascc.net/xml/schematron" test="not($target[self::d:declaration or self::d:meeting])"><axsl:attribute name="id">wrong-target.a</axsl:attribute><svrl:text>
        «<axsl:text/><axsl:value-of select="@target"/><axsl:text/>» is neither a block nor a segment
      </svrl:text></svrl:failed-assert></axsl:otherwise></axsl:choose>

		<!--ASSERT -->
<axsl:choose><axsl:when test="           not($target) or $target[self::d:declaration or self::d:meeting] or normalize-space() != ''           or $target[self::d:workshop or self::d:section or self::d:article or self::d:annex                      or self::d:resolution or self::d:item]"/><axsl:otherwise><svrl:failed-assert xmlns:svrl="http://purl.oclc.org/dsdl/svrl" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:schold="http://www.ascc.net/xml/schematron" test="not($target) or $target[self::d:declaration or self::d:meeting] or normalize-space() != '' or $target[self::d:workshop or self::d:section or self::d:article or self::d:annex or self::d:resolution or self::d:item]"><axsl:attribute name="id">reference-without-words</axsl:attribute><svrl:text>
        «<axsl:text/><axsl:value-of select="@target"/><axsl:text/>» has no number that a reference without words could print
      </svrl:text></svrl:failed-assert></axsl:otherwise></axsl:choose><axsl:apply-templates select="*" mode="M8"/></axsl:template>

	<!--RULE -->
<axsl:template match="d:erratum" priority="1008" mode="M8"><axsl:variable name="target" select="key('id', @target)[1]"/>

		<!--ASSERT -->
<axsl:choose><axsl:when test="           not((@adopted | @date | @when | @from | @to)[             contains('|0000|0000-00|0000-00-00|', concat('|', translate(., '123456789', '000000000'), '|'))             and not(substring(., 1, 4) &gt;= 1                     and (string-length() = 4 or (substring(., 6, 2) &gt;= 1 and 12 &gt;= substring(., 6, 2)))                     and (10 &gt; string-length()                          or (substring(., 9, 2) &gt;= 1                              and substring('312931303130313130313031', 2 * substring(., 6, 2) - 1, 2)                                  &gt;= number(substring(., 9, 2))                              and (substring(., 6) != '02-29'                                   or (substring(., 1, 4) mod 4 = 0                                       and (substring(., 1, 4) mod 100 != 0 or substring(., 1, 4) mod 400 = 0))))))])"/><axsl:otherwise><svrl:failed-assert xmlns:svrl="http://purl.oclc.org/dsdl/svrl" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:schold="http://www.ascc.net/xml/schematron" test="not((@adopted | @date | @when | @from | @to)[ contains('|0000|0000-00|0000-00-00|', concat('|', translate(., '123456789', '000000000'), '|')) and not(substring(., 1, 4) &gt;= 1 and (string-length() = 4 or (substring(., 6, 2) &gt;= 1 and 12 &gt;= substring(., 6, 2))) and (10 &gt; string-length() or (substring(., 9, 2) &gt;= 1 and substring('312931303130313130313031', 2 * substring(., 6, 2) - 1, 2) &gt;= number(substring(., 9, 2)) and (substring(., 6) != '02-29' or (substring(., 1, 4) mod 4 = 0 and (substring(., 1, 4) mod 100 != 0 or substring(., 1, 4) mod 400 = 0))))))])"><axsl:attribute name="id">impossible-date</axsl:attribute><svrl:text>
        a date of this element is not in the calendar
      </svrl:text></svrl:failed-assert></axsl:otherwise></axsl:choose>

		<!--ASSERT -->
<axsl:choose><axsl:when test="not(@target) or $target"/><axsl:otherwise><svrl:failed-assert xmlns:svrl="http://purl.oclc.org/dsdl/svrl" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:schold="http://www.ascc.net/xml/schematron" test="not(@target) or $target"><axsl:attribute name="id">dangling-reference.b</axsl:attribute><svrl:text>
        «<axsl:text/><axsl:value-of select="@target"/><axsl:text/>» is the id of nothing
      </svrl:text></svrl:failed-assert></axsl:otherwise></axsl:choose>

		<!--ASSERT -->
<axsl:choose><axsl:when test="not($target[self::d:declaration or self::d:meeting])"/><axsl:otherwise><svrl:failed-assert xmlns:svrl="http://purl.oclc.org/dsdl/svrl" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:schold="http://www.ascc.net/xml/schematron" test="not($target[self::d:declaration or self::d:meeting])"><axsl:attribute name="id">wrong-target.b</axsl:attribute><svrl:text>
        «<axsl:text/><axsl:value-of select="@target"/><axsl:text/>» is neither a block nor a segment
      </svrl:text></svrl:failed-assert></axsl:otherwise></axsl:choose><axsl:apply-templates select="*" mode="M8"/></axsl:template>

	<!--RULE -->
<axsl:template match="d:noteref" priority="1007" mode="M8"><axsl:variable name="target" select="key('id', @target)[1]"/>

		<!--ASSERT -->
<axsl:choose><axsl:when test="not(@target) or $target"/><axsl:otherwise><svrl:failed-assert xmlns:svrl="http://purl.oclc.org/dsdl/svrl" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:schold="http://www.ascc.net/xml/schematron" test="not(@target) or $target"><axsl:attribute name="id">dangling-reference.c</axsl:attribute><svrl:text>
        «<axsl:text/><axsl:value-of select="@target"/><axsl:text/>» is the id of nothing
      </svrl:text></svrl:failed-assert></axsl:otherwise></axsl:choose>

		<!--ASSERT -->
<axsl:choose><axsl:when test="not($target) or $target[self::d:note]"/><axsl:otherwise><svrl:failed-assert xmlns:svrl="http://purl.oclc.org/dsdl/svrl" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:schold="http://www.ascc.net/xml/schematron" test="not($target) or $target[self::d:note]"><axsl:attribute name="id">wrong-target.c</axsl:attribute><svrl:text>
        «<axsl:text/><axsl:value-of select="@target"/><axsl:text/>» is no note
      </svrl:text></svrl:failed-assert></axsl:otherwise></axsl:choose><axsl:apply-templates select="*" mode="M8"/></axsl:template>

	<!--RULE -->
<axsl:template match="d:note" priority="1006" mode="M8">

		<!--ASSERT warning-->
<axsl:choose><axsl:when test="not(@xml:id) or key('call', @xml:id)"/><axsl:otherwise><svrl:failed-assert xmlns:svrl="http://purl.oclc.org/dsdl/svrl" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:schold="http://www.ascc.net/xml/schematron" test="not(@xml:id) or key('call', @xml:id)"><axsl:attribute name="id">note-without-call</axsl:attribute><axsl:attribute name="role">warning</axsl:attribute><svrl:text>
        no text calls the note «<axsl:text/><axsl:value-of select="@xml:id"/><axsl:text/>»
      </svrl:text></svrl:failed-assert></axsl:otherwise></axsl:choose><axsl:apply-templates select="*" mode="M8"/></axsl:template>

	<!--RULE -->
<axsl:template match="d:num" priority="1005" mode="M8"><axsl:variable name="target" select="key('id', @counts)[1]"/>

		<!--ASSERT -->
<axsl:choose><axsl:when test="not(@counts) or $target"/><axsl:otherwise><svrl:failed-assert xmlns:svrl="http://purl.oclc.org/dsdl/svrl" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:schold="http://www.ascc.net/xml/schematron" test="not(@counts) or $target"><axsl:attribute name="id">dangling-reference.d</axsl:attribute><svrl:text>
        «<axsl:text/><axsl:value-of select="@counts"/><axsl:text/>» is the id of nothing
      </svrl:text></svrl:failed-assert></axsl:otherwise></axsl:choose>

		<!--ASSERT -->
<axsl:choose><axsl:when test="not($target) or $target[self::d:participants]"/><axsl:otherwise><svrl:failed-assert xmlns:svrl="http://purl.oclc.org/dsdl/svrl" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:schold="http://www.ascc.net/xml/schematron" test="not($target) or $target[self::d:participants]"><axsl:attribute name="id">wrong-target.d</axsl:attribute><svrl:text>
        «<axsl:text/><axsl:value-of select="@counts"/><axsl:text/>» is no list of participants
      </svrl:text></svrl:failed-assert></axsl:otherwise></axsl:choose><axsl:apply-templates select="*" mode="M8"/></axsl:template>

	<!--RULE -->
<axsl:template match="d:participants" priority="1004" mode="M8"><axsl:variable name="count" select="count(d:participant)"/>

		<!--ASSERT -->
<axsl:choose><axsl:when test="           generate-id() != generate-id(key('id', @xml:id)[1])           or not(key('count', @xml:id)[string(@value) and translate(@value, '0123456789', '') = ''                                        and @value != $count])"/><axsl:otherwise><svrl:failed-assert xmlns:svrl="http://purl.oclc.org/dsdl/svrl" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:schold="http://www.ascc.net/xml/schematron" test="generate-id() != generate-id(key('id', @xml:id)[1]) or not(key('count', @xml:id)[string(@value) and translate(@value, '0123456789', '') = '' and @value != $count])"><axsl:attribute name="id">count-differs</axsl:attribute><svrl:text>
        the text counts another number in «<axsl:text/><axsl:value-of select="@xml:id"/><axsl:text/>», which has <axsl:text/><axsl:value-of select="$count"/><axsl:text/>
      </svrl:text></svrl:failed-assert></axsl:otherwise></axsl:choose><axsl:apply-templates select="*" mode="M8"/></axsl:template>

	<!--RULE -->
<axsl:template match="d:order" priority="1003" mode="M8"><axsl:variable name="ids" select="concat(' ', normalize-space(@signatories), ' ')"/><axsl:variable name="parties" select="../d:signatory[@xml:id]"/>

		<!--ASSERT -->
<axsl:choose><axsl:when test="           not(@signatories) or not($parties[not(contains($ids, concat(' ', @xml:id, ' ')))])"/><axsl:otherwise><svrl:failed-assert xmlns:svrl="http://purl.oclc.org/dsdl/svrl" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:schold="http://www.ascc.net/xml/schematron" test="not(@signatories) or not($parties[not(contains($ids, concat(' ', @xml:id, ' ')))])"><axsl:attribute name="id">wrong-signing-order.a</axsl:attribute><svrl:text>
        the order of signatories in «<axsl:text/><axsl:value-of select="@xml:lang"/><axsl:text/>» lacks one
      </svrl:text></svrl:failed-assert></axsl:otherwise></axsl:choose>

		<!--ASSERT -->
<axsl:choose><axsl:when test="           not(@signatories) or count($parties) + 1 &gt;= string-length($ids) - string-length(translate($ids, ' ', ''))"/><axsl:otherwise><svrl:failed-assert xmlns:svrl="http://purl.oclc.org/dsdl/svrl" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:schold="http://www.ascc.net/xml/schematron" test="not(@signatories) or count($parties) + 1 &gt;= string-length($ids) - string-length(translate($ids, ' ', ''))"><axsl:attribute name="id">wrong-signing-order.b</axsl:attribute><svrl:text>
        the order of signatories in «<axsl:text/><axsl:value-of select="@xml:lang"/><axsl:text/>» lists one twice, or something else
      </svrl:text></svrl:failed-assert></axsl:otherwise></axsl:choose>

		<!--ASSERT -->
<axsl:choose><axsl:when test="not(@xml:lang = preceding-sibling::d:order/@xml:lang)"/><axsl:otherwise><svrl:failed-assert xmlns:svrl="http://purl.oclc.org/dsdl/svrl" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:schold="http://www.ascc.net/xml/schematron" test="not(@xml:lang = preceding-sibling::d:order/@xml:lang)"><axsl:attribute name="id">wrong-signing-order.c</axsl:attribute><svrl:text>
        the order of signatories in «<axsl:text/><axsl:value-of select="@xml:lang"/><axsl:text/>» is given twice
      </svrl:text></svrl:failed-assert></axsl:otherwise></axsl:choose>

		<!--ASSERT -->
<axsl:choose><axsl:when test="           not(@xml:lang) or not($tags) or @xml:lang = $tags"/><axsl:otherwise><svrl:failed-assert xmlns:svrl="http://purl.oclc.org/dsdl/svrl" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:schold="http://www.ascc.net/xml/schematron" test="not(@xml:lang) or not($tags) or @xml:lang = $tags"><axsl:attribute name="id">language-undeclared.b</axsl:attribute><svrl:text>
        «<axsl:text/><axsl:value-of select="@xml:lang"/><axsl:text/>» is none of the languages of this declaration
      </svrl:text></svrl:failed-assert></axsl:otherwise></axsl:choose><axsl:apply-templates select="*" mode="M8"/></axsl:template>

	<!--RULE -->
<axsl:template match="d:sic | d:corr" priority="1002" mode="M8">

		<!--ASSERT -->
<axsl:choose><axsl:when test="normalize-space() != '' or .//d:ref"/><axsl:otherwise><svrl:failed-assert xmlns:svrl="http://purl.oclc.org/dsdl/svrl" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:schold="http://www.ascc.net/xml/schematron" test="normalize-space() != '' or .//d:ref"><axsl:attribute name="id">empty-wording</axsl:attribute><svrl:text>
        one side of a correction has no words
      </svrl:text></svrl:failed-assert></axsl:otherwise></axsl:choose><axsl:apply-templates select="*" mode="M8"/></axsl:template>

	<!--RULE -->
<axsl:template match="d:date | d:meeting" priority="1001" mode="M8"><axsl:variable name="shapes" select="'|0000|0000-00|0000-00-00|'"/>

		<!--ASSERT -->
<axsl:choose><axsl:when test="           not((@adopted | @date | @when | @from | @to)[             contains('|0000|0000-00|0000-00-00|', concat('|', translate(., '123456789', '000000000'), '|'))             and not(substring(., 1, 4) &gt;= 1                     and (string-length() = 4 or (substring(., 6, 2) &gt;= 1 and 12 &gt;= substring(., 6, 2)))                     and (10 &gt; string-length()                          or (substring(., 9, 2) &gt;= 1                              and substring('312931303130313130313031', 2 * substring(., 6, 2) - 1, 2)                                  &gt;= number(substring(., 9, 2))                              and (substring(., 6) != '02-29'                                   or (substring(., 1, 4) mod 4 = 0                                       and (substring(., 1, 4) mod 100 != 0 or substring(., 1, 4) mod 400 = 0))))))])"/><axsl:otherwise><svrl:failed-assert xmlns:svrl="http://purl.oclc.org/dsdl/svrl" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:schold="http://www.ascc.net/xml/schematron" test="not((@adopted | @date | @when | @from | @to)[ contains('|0000|0000-00|0000-00-00|', concat('|', translate(., '123456789', '000000000'), '|')) and not(substring(., 1, 4) &gt;= 1 and (string-length() = 4 or (substring(., 6, 2) &gt;= 1 and 12 &gt;= substring(., 6, 2))) and (10 &gt; string-length() or (substring(., 9, 2) &gt;= 1 and substring('312931303130313130313031', 2 * substring(., 6, 2) - 1, 2) &gt;= number(substring(., 9, 2)) and (substring(., 6) != '02-29' or (substring(., 1, 4) mod 4 = 0 and (substring(., 1, 4) mod 100 != 0 or substring(., 1, 4) mod 400 = 0))))))])"><axsl:attribute name="id">impossible-date</axsl:attribute><svrl:text>
        a date of this element is not in the calendar
      </svrl:text></svrl:failed-assert></axsl:otherwise></axsl:choose>

		<!--ASSERT -->
<axsl:choose><axsl:when test="           not(contains($shapes, concat('|', translate(@from, '123456789', '000000000'), '|'))               and contains($shapes, concat('|', translate(@to, '123456789', '000000000'), '|')))           or translate(substring(@to, 1, string-length(@from)), '-', '')              &gt;= number(translate(substring(@from, 1, string-length(@to)), '-', ''))"/><axsl:otherwise><svrl:failed-assert xmlns:svrl="http://purl.oclc.org/dsdl/svrl" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:schold="http://www.ascc.net/xml/schematron" test="not(contains($shapes, concat('|', translate(@from, '123456789', '000000000'), '|')) and contains($shapes, concat('|', translate(@to, '123456789', '000000000'), '|'))) or translate(substring(@to, 1, string-length(@from)), '-', '') &gt;= number(translate(substring(@from, 1, string-length(@to)), '-', ''))"><axsl:attribute name="id">inverted-range</axsl:attribute><svrl:text>
        the range ends before it begins
      </svrl:text></svrl:failed-assert></axsl:otherwise></axsl:choose><axsl:apply-templates select="*" mode="M8"/></axsl:template>

	<!--RULE -->
<axsl:template match="d:declaration | d:language" priority="1000" mode="M8">

		<!--ASSERT -->
<axsl:choose><axsl:when test="           not((@adopted | @date | @when | @from | @to)[             contains('|0000|0000-00|0000-00-00|', concat('|', translate(., '123456789', '000000000'), '|'))             and not(substring(., 1, 4) &gt;= 1                     and (string-length() = 4 or (substring(., 6, 2) &gt;= 1 and 12 &gt;= substring(., 6, 2)))                     and (10 &gt; string-length()                          or (substring(., 9, 2) &gt;= 1                              and substring('312931303130313130313031', 2 * substring(., 6, 2) - 1, 2)                                  &gt;= number(substring(., 9, 2))                              and (substring(., 6) != '02-29'                                   or (substring(., 1, 4) mod 4 = 0                                       and (substring(., 1, 4) mod 100 != 0 or substring(., 1, 4) mod 400 = 0))))))])"/><axsl:otherwise><svrl:failed-assert xmlns:svrl="http://purl.oclc.org/dsdl/svrl" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:schold="http://www.ascc.net/xml/schematron" test="not((@adopted | @date | @when | @from | @to)[ contains('|0000|0000-00|0000-00-00|', concat('|', translate(., '123456789', '000000000'), '|')) and not(substring(., 1, 4) &gt;= 1 and (string-length() = 4 or (substring(., 6, 2) &gt;= 1 and 12 &gt;= substring(., 6, 2))) and (10 &gt; string-length() or (substring(., 9, 2) &gt;= 1 and substring('312931303130313130313031', 2 * substring(., 6, 2) - 1, 2) &gt;= number(substring(., 9, 2)) and (substring(., 6) != '02-29' or (substring(., 1, 4) mod 4 = 0 and (substring(., 1, 4) mod 100 != 0 or substring(., 1, 4) mod 400 = 0))))))])"><axsl:attribute name="id">impossible-date</axsl:attribute><svrl:text>
        a date of this element is not in the calendar
      </svrl:text></svrl:failed-assert></axsl:otherwise></axsl:choose><axsl:apply-templates select="*" mode="M8"/></axsl:template><axsl:template match="text()" priority="-1" mode="M8"/><axsl:template match="@*|node()" priority="-2" mode="M8"><axsl:apply-templates select="*" mode="M8"/></axsl:template></axsl:stylesheet>
