// Inside CivilStatus.* the word Catalogue is first of all the namespace of the national catalogue's package.
global using RuleCatalogue = CivilStatus.Validation.Catalogues.Catalogue;
