using CivilStatus.Validation.Records;
using CivilStatus.Validation.Testing.Names;
using CivilStatus.Validation.Testing.Places;

namespace CivilStatus.Validation.Testing.Entries;

/// <summary>Writes entries that are valid by the law of their day.</summary>
internal static class ValidEntries
{
    // A number that two persons share by chance is all that could ask for another attempt.
    private const int MostAttempts = 5;

    /// <summary>A valid entry of an era.</summary>
    public static ValidEntry Of(EntryEvent entryEvent, Era era, SplitMix64 random)
    {
        (int first, int last) = era.Days;
        for (int attempt = 0; attempt < MostAttempts; attempt++)
        {
            Entry entry = Write(entryEvent, DateOnly.FromDayNumber(random.Between(first, last)), random);
            if (ValidEntry.Holds(entry, era.AsOf)) return new ValidEntry(entry, era.AsOf, era);
        }
        throw new InvalidOperationException($"No valid {entryEvent.Name()} of {era} was found: this is a fault of the generator.");
    }

    /// <summary>An entry of a day, in a place or in any; not yet checked.</summary>
    public static Entry Write(EntryEvent entryEvent, DateOnly entered, SplitMix64 random, (People People, Commune Commune)? home = null)
    {
        var scene = new Scene(entryEvent, entered, random, home);
        switch (entryEvent)
        {
            case EntryEvent.Birth: BirthEntries.Fill(scene); break;
            case EntryEvent.Marriage: MarriageEntries.Fill(scene); break;
            case EntryEvent.Death: DeathEntries.Fill(scene); break;
            case EntryEvent.Recognition: RecognitionEntries.Fill(scene); break;
            case EntryEvent.Adoption: AdoptionEntries.Fill(scene); break;
            case EntryEvent.Guardianship: GuardianshipEntries.Fill(scene); break;
            case EntryEvent.Change: ChangeEntries.Fill(scene); break;
            default: MaritalStatusEntries.Fill(scene); break;
        }
        return scene.Entry;
    }
}
