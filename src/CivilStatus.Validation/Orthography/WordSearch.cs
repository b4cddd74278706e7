#pragma warning disable CS1591
namespace CivilStatus.Validation.Orthography; public static class WordSearch { public static bool Mentions(string text, Catalogues.Table t) => false; public static Catalogues.TableRow? LongestMention(string text, Catalogues.Table t) => null; }
