#pragma warning disable CS1591
namespace CivilStatus.Validation.Orthography; public static class DamageDetector { public static bool IsDamaged(string text, Catalogues.Table t, Catalogues.Table s) => false; }
