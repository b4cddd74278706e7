using System.Collections.Frozen;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;

namespace CivilStatus.Validation.Authoring.Exporting.Functions;

/// <summary>
/// The functions that exported workflows call, as the parameter <c>catalogue</c>. They are asked about facts that may be
/// absent: a function of an absent fact is null, neither true nor false, so <c>== true</c> and <c>== false</c> are both false.
/// Make one and keep it. Safe to share between threads.
/// </summary>
/// <remarks>
/// What is said of texts rests on the tables of the catalogue, as everywhere in CivilStatus. Dates, ages and numbers are
/// worked out here from the calendar of .NET and share nothing with the evaluators: their agreement is evidence.
/// </remarks>
/// <param name="catalogue">The catalogue that the workflows were exported from; for its tables and conventions.</param>
public sealed partial class WorkflowFunctions(Catalogue catalogue)
{
    private readonly FrozenDictionary<string, Table> tables = catalogue.Tables.ToFrozenDictionary(t => t.Id, StringComparer.Ordinal);
    private readonly Table? placeholders = catalogue.Table(catalogue.Conventions.PlaceholderTable);
    private readonly bool leapDayBirthdayOnMarchFirst = catalogue.Conventions.AgeCounting.LeapDayBirthdayOnMarchFirst;

    private readonly PartialDateReader dates = new(catalogue.Conventions.AgeWords, catalogue.Conventions.AgeCounting);

    private Table TableOf(string id) => tables.TryGetValue(id, out Table? table)
        ? table
        : throw new ArgumentException($"The catalogue has no table '{id}': use the catalogue that the workflow was exported from.", nameof(id));
}
