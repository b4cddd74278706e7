using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;
using CivilStatus.Validation.Tests.Sampling;

namespace CivilStatus.Validation.Tests.RandomRules;

/// <summary>A rule nobody would write and an entry for it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Parameters">The law it uses.</param>
/// <param name="Dates">The dates of the entry, by path.</param>
/// <param name="Texts">The other texts of the entry, by path.</param>
/// <param name="Seed">Decides which completions are tried.</param>
public sealed record RandomCase(
    Rule Rule,
    ImmutableArray<LegalParameter> Parameters,
    ImmutableSortedDictionary<string, DateSample> Dates,
    ImmutableSortedDictionary<string, string> Texts,
    int Seed)
{
    public Catalogues.Catalogue Catalogue() => TestCatalogue.Of([Rule], Parameters);

    public Entry Entry()
    {
        var entry = new Entry(EntryEvent.Birth);
        foreach ((string path, DateSample date) in Dates) entry[path] = date.Text;
        foreach ((string path, string text) in Texts) entry[path] = text;
        return entry;
    }

    /// <summary>Cases with one thing less, for the report of a failure.</summary>
    public IEnumerable<RandomCase> Smaller()
    {
        foreach (string path in Dates.Keys) yield return this with { Dates = Dates.Remove(path) };
        foreach (string path in Texts.Keys) yield return this with { Texts = Texts.Remove(path) };
        foreach (ExceptionClause exception in Rule.Exceptions) yield return With(Rule with { Exceptions = Rule.Exceptions.Remove(exception) });
        if (Rule.AppliesWhen is not null) yield return With(Rule with { AppliesWhen = null });
        if (!Rule.Assume.IsEmpty) yield return With(Rule with { Assume = [] });
        if (Rule.InForce is not [{ From: DayRange.Earliest, To: Period.Never }]) yield return With(Rule with { InForce = [Period.Always] });
        foreach (RuleNode part in TreeRewriter.Parts(Rule.Require.Tree).Where(p => p.Type == FactType.Truth))
            yield return With(Rule with { Require = TestCatalogue.Condition(part) });
        for (int i = 0; i < Rule.Exceptions.Length; i++)
            foreach (RuleNode part in TreeRewriter.Parts(Rule.Exceptions[i].When.Tree).Where(p => p.Type == FactType.Truth))
                yield return With(Rule with { Exceptions = Rule.Exceptions.SetItem(i, Rule.Exceptions[i] with { When = TestCatalogue.Condition(part) }) });
    }

    public override string ToString()
    {
        var text = new StringBuilder().AppendLine();
        if (Rule.AppliesWhen is not null) text.AppendLine(CultureInfo.InvariantCulture, $"  appliesWhen {Rule.AppliesWhen.Text}");
        text.AppendLine(CultureInfo.InvariantCulture, $"  require     {Rule.Require.Text}");
        foreach (ExceptionClause exception in Rule.Exceptions) text.AppendLine(CultureInfo.InvariantCulture, $"  exception   {exception.When.Text}");
        text.AppendLine(CultureInfo.InvariantCulture, $"  lawDate     {Rule.LawDate ?? "—"}, in force {string.Join(", ", Rule.InForce.Select(Show))}");
        foreach (Assumption assumption in Rule.Assume) text.AppendLine(CultureInfo.InvariantCulture, $"  assume      {assumption.Field} ← {assumption.From}");
        foreach (LegalParameter parameter in Parameters)
            text.AppendLine(CultureInfo.InvariantCulture, $"  parameter   {parameter.Id}: {string.Join("; ", parameter.Values.Select(v => $"{Show(v.Period)} {string.Join('+', v.Territory)} {Show(v.Value)}"))}");
        foreach ((string path, DateSample date) in Dates) text.AppendLine(CultureInfo.InvariantCulture, $"  {path} = {date}");
        foreach ((string path, string written) in Texts) text.AppendLine(CultureInfo.InvariantCulture, $"  {path} = “{written}”");
        return text.AppendLine(CultureInfo.InvariantCulture, $"  completions from {Seed}").ToString();
    }

    private RandomCase With(Rule rule) => this with { Rule = rule };

    private static string Show(ParameterValue? value) => value is null ? "void" : TestCatalogue.National.Labels.Value(value, null, "en");

    private static string Show(Period period)
        => new DayRange(period.From, period.To == Period.Never ? DayRange.Latest : period.To - 1).ToString();
}
