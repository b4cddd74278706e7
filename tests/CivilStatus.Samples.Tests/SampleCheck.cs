using CivilStatus.Catalogue.Vietnam;
using CivilStatus.Validation;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Formats;
using NodaTime;

namespace CivilStatus.Samples.Tests;

/// <summary>Checks committed samples by the national catalogue, on 23/11/2026.</summary>
internal static class SampleCheck
{
    private static readonly LocalDate AsOf = new(2026, 11, 23);
    private static readonly Validator Validator = new(VietnamCatalogue.Load().Catalogue);

    public static ReadRecord[] Read(string file)
    {
        using EntrySource source = EntrySource.Open(SampleFolder.PathOf(file));
        return [.. source.Read()];
    }

    /// <summary>The results of every record, in the order of the file.</summary>
    public static ValidationResult[] Validate(string file, string profile)
    {
        Profile checkedFor = Validator.Catalogue.Profile(profile)!;
        return [.. Read(file).Select(r => Validator.Validate(r.Entry!, checkedFor, AsOf))];
    }
}
