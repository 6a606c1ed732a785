"""Words in Latin letters that every language writes so: Latin, names of species, units, signs of addresses."""

from __future__ import annotations

from declaration_doc.languages.lazy_pattern import lazy_pattern

LATIN_PHRASES = frozenset(
    "ad hoc,ad interim,bona fide,de facto,de jure,et al,ex ante,ex officio,ex post,habeas corpus,in extenso,in fine,"
    "in situ,in vitro,in vivo,inter alia,ipso facto,mutatis mutandis,pacta sunt servanda,per capita,prima facie,"
    "pro bono,pro rata,sine die,sine qua non,status quo,stricto sensu,sui generis,ultra vires,"
    "vice versa,ad referendum,persona non grata,non bis in idem,erga omnes,lex specialis,jus cogens,"
    "opinio juris,res judicata,restitutio in integrum,uti possidetis,amicus curiae,corpus juris,casus belli,"
    "modus vivendi,numerus clausus,intuitu personae,in absentia,in camera,locus standi,ratione materiae,"
    "ratione temporis,ratione loci,lato sensu,a priori,a posteriori,post mortem,in utero,per se,passim,ibid,"
    "infra,supra,sine nomine,honoris causa,alma mater,curriculum vitae".split(",")
)
"""Latin, in small letters."""
SPECIES = lazy_pattern("[A-Z][a-z]+ [a-z]+(?:us|um|a|is|ae|ii?|ens)(?: [a-z]+)?")
"""The name of an animal or a plant."""
SIGNS = frozenset(
    "kcal mmol mbar mosm mmhg khz dpi rpm ppm ppb ppmv lumen watt email mail e-mail online offline http https url "
    "vol ver page pages fig etc tel fax mobile web blog wifi app apps".split()
)
"""Units and signs that Japanese writes in Latin letters too, in small letters."""
