using System.Collections.Immutable;
using CivilStatus.Catalogue.Vietnam;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using NodaTime;

namespace CivilStatus.Validation.Testing;

/// <summary>The national catalogue and its validator, made once: generated entries are checked by them.</summary>
internal static class National
{
    private static readonly Lazy<Validator> Shared = new(() => new Validator(VietnamCatalogue.Load().Catalogue));

    public static Catalogues.Catalogue Catalogue => Validator.Catalogue;

    public static Validator Validator => Shared.Value;

    /// <summary>The profile in which valid entries have nothing to be said of them.</summary>
    public static Profile Digitisation => Catalogue.Profile("digitisation")!;

    /// <summary>What has an effect in digitisation.</summary>
    public static ImmutableArray<Finding> Findings(Entry entry, LocalDate asOf) => Validator.Validate(entry, Digitisation, asOf).Findings;

    /// <summary>What one rule says, effect or not.</summary>
    public static IEnumerable<Finding> Ask(string rule, Entry entry, LocalDate asOf)
        => Validator.ValidateAll(Validator.Read(entry, asOf), Digitisation, ImmutableArray.CreateBuilder<Fault>(), rule);
}
