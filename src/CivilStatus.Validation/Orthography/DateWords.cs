#pragma warning disable CS1591
namespace CivilStatus.Validation.Orthography; public static class DateWords { public static Logic.Truth WordsAgree(string text, Dates.PartialDate d, Catalogues.Table t) => default; }
