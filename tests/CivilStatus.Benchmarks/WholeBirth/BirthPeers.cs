using CivilStatus.Benchmarks.Forms;
using CivilStatus.Benchmarks.WholeBirth.HandWritten;
using CivilStatus.Catalogue.Vietnam;
using CivilStatus.Validation;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Records.Json;
using NodaTime;

namespace CivilStatus.Benchmarks.WholeBirth;

/// <summary>The national catalogue over births, and its twin written by hand.</summary>
internal sealed class BirthPeers
{
    private static readonly LocalDate AsOf = new(2026, 11, 23);
    private static readonly DateOnly AsOfDay = new(2026, 11, 23);

    private readonly Validator validator;
    private readonly Profile profile;
    private readonly BirthTwin twin;
    private readonly PooledEntryReader reader = new();

    public BirthPeers()
    {
        Validation.Catalogues.Catalogue catalogue = VietnamCatalogue.Load().Catalogue;
        validator = new Validator(catalogue);
        profile = catalogue.Profiles.First(p => p.Id == "digitisation");
        twin = new BirthTwin(catalogue);
    }

    public int Engine(Entry entry) => validator.Validate(entry, profile, AsOf).Findings.Length;

    public int EngineFromUtf8(ReadOnlyMemory<byte> json) => Engine(Read(json));

    public Entry Read(ReadOnlyMemory<byte> json)
        => reader.TryRead(json, out Entry? entry, out EntryJsonError? error) ? entry : throw new InvalidOperationException(error.ToString());

    public int ByHand(EntryForm form) => twin.Check(form, AsOfDay).Count;

    /// <summary>What the engine finds: rule and whether an exception permits it.</summary>
    public IEnumerable<string> FoundByEngine(Entry entry) => validator.Validate(entry, profile, AsOf).Findings.Select(f => Show(f.Rule.Id, f.Verdict == Verdict.Excepted));

    public IEnumerable<string> FoundByHand(EntryForm form) => (twin.Check(form, AsOfDay).All ?? []).Select(f => Show(f.Rule, f.Excepted));

    private static string Show(string rule, bool excepted) => excepted ? rule + " excepted" : rule;
}
