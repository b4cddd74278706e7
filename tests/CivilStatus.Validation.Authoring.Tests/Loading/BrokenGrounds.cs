using CivilStatus.Validation.Authoring.Diagnostics;

namespace CivilStatus.Validation.Authoring.Tests.Loading;

public sealed class BrokenGrounds : IDisposable
{
    private const string Rule = "rules/marriage/KH107-married-before-registered.json", WithLaw = "rules/marriage/KH104-wife-minimum-age.json", Parameter = "parameters/marriage-age.male.json";

    private readonly CatalogueCopy copy = new();

    public void Dispose() => copy.Dispose();

    [Fact]
    public void A_ground_that_claims_more_days_than_its_instrument_was_in_force_is_warned_of()
    {
        copy.Replace(Parameter, "\"from\": \"2015-01-01\"", "\"from\": \"2014-12-31\"");
        copy.Replace(Parameter, "\"to\": \"2015-01-01\"", "\"to\": \"2014-12-31\"");

        Diagnostic fault = Assert.Single(copy.Diagnostics(), d => d.Code == Codes.InstrumentNotInForce);

        Assert.Equal((Codes.InstrumentNotInForce, Severity.Warning, Parameter), (fault.Code, fault.Severity, fault.Place.File));
        Assert.Contains("[2014-12-31, ..)", fault.Message.In("en"), StringComparison.Ordinal);
        Assert.StartsWith($"{Parameter}({fault.Place.Line}) $.values[12].ground: cảnh báo CAT107: ", fault.Render("vi"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_instrument_without_a_day_of_effect_carries_nothing()
    {
        copy.Replace(WithLaw, "\"instrument\": \"52-2014-qh13\"", "\"instrument\": \"luat-ho-tich-2026\"");
        copy.Write("instruments/luat-ho-tich-2026.json", """{ "id": "luat-ho-tich-2026", "number": "(2026)", "title": { "vi": "a", "en": "b" }, "inForce": [], "source": "https://example.org", "verification": "secondary", "lastCheckedOn": "2026-11-23" }""");

        Assert.Contains(copy.Diagnostics(), d => d is { Code: Codes.InstrumentNotInForce, Severity: Severity.Error, Place: { File: WithLaw, Path: "$.grounds[0]", Line: > 0 } });
    }

    [Fact]
    public void A_refusal_that_rests_on_nothing_verified_is_warned_of()
    {
        copy.Write(WithLaw, copy.Read(WithLaw).Replace("\"verification\": \"text\"", "\"verification\": \"unverified\"", StringComparison.Ordinal));

        Diagnostic fault = Assert.Single(copy.Diagnostics());

        Assert.Equal((Codes.UnverifiedBlocking, Severity.Warning, "$.grounds"), (fault.Code, fault.Severity, fault.Place.Path));
        Assert.Contains("registration", fault.Message.In("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_refusal_that_rests_on_an_unverified_value_is_warned_of()
    {
        string parameter = copy.Read(Parameter);
        int last = parameter.LastIndexOf("\"verification\": \"text\"", StringComparison.Ordinal);
        copy.Write(Parameter, parameter[..last] + "\"verification\": \"unverified\"" + parameter[(last + "\"verification\": \"text\"".Length)..]);

        Diagnostic fault = Assert.Single(copy.Diagnostics());

        Assert.Equal((Codes.UnverifiedBlocking, "rules/marriage/KH103-husband-minimum-age.json"), (fault.Code, fault.Place.File));
        Assert.Contains("marriage-age.male", fault.Message.In("vi"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_refusal_that_is_capped_on_purpose_is_not_warned_of()
    {
        copy.Write(WithLaw, copy.Read(WithLaw).Replace("\"verification\": \"text\"", "\"verification\": \"unverified\"", StringComparison.Ordinal)
            .Replace("\"lawDate\":", "\"atMost\": [{ \"effect\": \"note\" }], \"lawDate\":", StringComparison.Ordinal));

        Assert.Empty(copy.Diagnostics());
    }

    [Fact]
    public void An_unlawful_rule_without_a_legal_ground_is_refused()
    {
        copy.Replace(Rule, "\"kind\": \"impossible\"", "\"kind\": \"unlawful\"");

        Assert.Contains(copy.Diagnostics(), d => d.Code == Codes.Ground && d.Place.File == Rule);
    }

    [Fact]
    public void A_ground_of_a_period_in_which_its_instrument_was_not_in_force_is_refused()
    {
        copy.Replace("rules/common/CH104-entry-number-present.json", "\"from\": \"2006-04-01\",\n      \"to\": \"2016-01-01\"", "\"from\": \"1996-04-01\",\n      \"to\": \"1997-01-01\"");

        Assert.Equal(Codes.InstrumentNotInForce, Assert.Single(copy.Diagnostics()).Code);
    }
}
