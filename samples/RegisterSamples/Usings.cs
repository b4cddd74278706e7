// Names, places and the source of chance are those of the testing package.
global using CivilStatus.Validation.Testing;
global using CivilStatus.Validation.Testing.Dates;
