using CivilStatus.Tests;
using CivilStatus.Validation.Authoring.Examples;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Findings;

namespace CivilStatus.Validation.Authoring.Tests.Shipped;

/// <summary>Rules over sets, compiled, say what the reference evaluator says of every example of theirs.</summary>
public sealed class CompiledSetRules
{
    [Theory]
    [InlineData("digitisation")]
    [InlineData("registration")]
    [InlineData("reconciliation")]
    public void Both_evaluators_say_the_same_of_every_example(string profileId)
    {
        CatalogueSource source = CatalogueLoader.Load(RepositoryFolder.Catalogue);
        Catalogues.Catalogue catalogue = source.Catalogue!;
        Profile profile = catalogue.Profile(profileId)!;
        int compared = 0;
        foreach (RuleFile file in source.RuleFiles.Where(f => f.Rule.Set is not null))
        {
            var validator = new Validator(catalogue with { Rules = [file.Rule] });
            foreach (Example example in file.Examples)
            {
                NodaTime.LocalDate asOf = example.AsOf ?? catalogue.PublishedOn;
                var faults = System.Collections.Immutable.ImmutableArray.CreateBuilder<Fault>();
                string[] reference = [.. validator.ValidateAll(validator.Read(example.Entry!, asOf), profile, faults).Where(f => f.Effect != Effect.None).Select(Said)];
                ValidationResult compiled = validator.Validate(example.Entry!, profile, asOf);

                Assert.Empty(faults);
                Assert.Empty(compiled.Faults);
                Assert.Equal(reference, compiled.Findings.Select(Said));
                compared += reference.Length;
            }
        }
        Assert.True(compared > 15, $"{compared} findings");
    }

    private static string Said(Finding finding) => $"{finding.Rule.Id} {finding.Role} {finding.Verdict} {finding.Effect} {finding.Possible} {finding.Exception?.Id} {finding.Message("en")}";
}
