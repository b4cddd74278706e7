namespace CivilStatus.Validation.Catalogues;

/// <summary>Reads an absent fact from the words of another one, such as the territory from the office's name. Immutable; safe to share between threads.</summary>
/// <param name="Field">The path of the fact that is read when absent.</param>
/// <param name="From">The path of the text it is read from.</param>
/// <param name="Table">The table whose key or alias must stand in the text as whole words; the longest one counts.</param>
/// <param name="Column">The column that gives the fact.</param>
public sealed record Reading(string Field, string From, string Table, string Column);
