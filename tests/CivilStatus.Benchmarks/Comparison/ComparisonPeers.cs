using CivilStatus.Benchmarks.Comparison.HandWritten;
using CivilStatus.Benchmarks.Comparison.Peers;
using CivilStatus.Benchmarks.Forms;
using CivilStatus.Validation;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Records.Json;
using FluentValidationResult = FluentValidation.Results.ValidationResult;
using NodaTime;

namespace CivilStatus.Benchmarks.Comparison;

/// <summary>Everybody who checks the twenty rules. Each method checks one record and says how much it found.</summary>
internal sealed class ComparisonPeers
{
    private static readonly LocalDate AsOf = new(2026, 11, 23);
    private static readonly DateOnly AsOfDay = new(2026, 11, 23);

    private readonly Validator validator;
    private readonly Profile profile;
    private readonly PooledEntryReader reader = new();
    private readonly BirthChecks births;
    private readonly MarriageChecks marriages;
    private readonly BirthValidator birthValidator;
    private readonly MarriageValidator marriageValidator;
    private readonly StockEngine stock;

    public ComparisonPeers()
    {
        Validation.Catalogues.Catalogue catalogue = ComparisonCatalogue.Load();
        validator = new Validator(catalogue);
        profile = catalogue.Profiles.First(p => p.Id == "digitisation");
        var texts = new FormTexts(catalogue);
        RuleChecks.Use(texts, AsOfDay);
        (births, marriages) = (new BirthChecks(texts), new MarriageChecks(texts));
        (birthValidator, marriageValidator) = (new BirthValidator(), new MarriageValidator());
        stock = new StockEngine();
    }

    public int Engine(Entry entry) => validator.Validate(entry, profile, AsOf).Findings.Length;

    /// <summary>Reads a record and validates it; the entry read is valid for no longer.</summary>
    public int EngineFromUtf8(ReadOnlyMemory<byte> json) => Engine(Read(json));

    /// <summary>Only reads it, to be taken off.</summary>
    public Entry Read(ReadOnlyMemory<byte> json)
        => reader.TryRead(json, out Entry? entry, out EntryJsonError? error) ? entry : throw new InvalidOperationException(error.ToString());

    public int ByHandFromTexts(EntryForm form) => FoundByHand(form).Count;

    public int ByHandFromDates(EntryForm form) => FoundInDates(form).Count;

    public int StockRulesEngine(EntryForm form) => stock.Count(form);

    public int FluentValidation(EntryForm form) => Validate(form).Errors.Count;

    /// <summary>What each peer found, by name.</summary>
    public IEnumerable<(string Peer, IEnumerable<string> Rules)> Find(Entry entry, ReadOnlyMemory<byte> json, EntryForm form, bool partial)
    {
        yield return ("engine, strings", Rules(validator.Validate(entry, profile, AsOf)));
        yield return ("engine, UTF-8", Rules(validator.Validate(Read(json), profile, AsOf)));
        yield return ("by hand, texts", FoundByHand(form).Ids ?? []);
        yield return ("by hand, dates", FoundInDates(form).Ids ?? []);
        if (partial) yield break;
        yield return ("RulesEngine", stock.Find(form));
        yield return ("FluentValidation", Validate(form).Errors.Select(e => e.ErrorCode));
    }

    private static IEnumerable<string> Rules(ValidationResult result) => result.Findings.Select(f => f.Rule.Id);

    private FoundRules FoundByHand(EntryForm form)
        => form.IsBirth ? births.CheckTexts(form, AsOfDay) : marriages.CheckTexts(form, AsOfDay);

    private FoundRules FoundInDates(EntryForm form)
        => form.IsBirth ? births.CheckDates(form, AsOfDay) : marriages.CheckDates(form, AsOfDay);

    private FluentValidationResult Validate(EntryForm form) => form.IsBirth ? birthValidator.Validate(form) : marriageValidator.Validate(form);
}
