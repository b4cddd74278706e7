using System.Collections.Immutable;
using System.Globalization;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Rules;
using CivilStatus.Validation.Tests.Dates;
using CivilStatus.Validation.Tests.Sampling;

namespace CivilStatus.Validation.Tests.RandomRules;

/// <summary>
/// What a rule says where everything is known: plain true and false over single days, from the meaning of conditions in
/// docs/catalogue-format.md. It shares nothing with the evaluator but the rule tree.
/// </summary>
internal sealed class TwoValuedOracle(RandomCase @case, Completion completion, DateOnly asOf)
{
    public Verdict Answer()
    {
        int lawDay = @case.Rule.LawDate is { } path ? Day(path).DayNumber : DayRange.Earliest;
        if (!@case.Rule.InForce.Any(p => p.From <= lawDay && lawDay < p.To)) return Verdict.NotApplicable;
        if (!HasValues(@case.Rule.AppliesWhen, lawDay) || !HasValues(@case.Rule.Require, lawDay)) return Verdict.NotApplicable;
        // All of it is asked, so that a completion tells whether anything had to be made up.
        bool applies = @case.Rule.AppliesWhen is null || Holds(@case.Rule.AppliesWhen.Tree, lawDay);
        bool holds = Holds(@case.Rule.Require.Tree, lawDay);
        bool excepted = @case.Rule.Exceptions.Count(e => HasValues(e.When, lawDay) && Holds(e.When.Tree, lawDay)) > 0;
        return !applies ? Verdict.NotApplicable
            : holds ? Verdict.Satisfied
            : excepted ? Verdict.Excepted
            : Verdict.Violated;
    }

    private bool HasValues(Condition? condition, int lawDay)
        => condition is null || TreeRewriter.All(condition.Tree).OfType<ParameterNode>().All(p => Law(p.Alias, lawDay) is not null);

    private ParameterValue? Law(string alias, int lawDay)
    {
        string id = @case.Rule.Parameters.First(p => p.Key == alias).Value;
        LegalValue[] values =
        [
            .. @case.Parameters.First(p => p.Id == id).Values
                .Where(v => v.Period.From <= lawDay && lawDay < v.Period.To && (v.Territory.IsEmpty || v.Territory.Contains(completion.Territory))),
        ];
        return values is [{ Value: { } value }] ? value : null;
    }

    private bool Holds(RuleNode node, int lawDay)
    {
        return node switch
        {
            AndNode and => and.Parts.Count(p => !Holds(p, lawDay)) == 0,
            OrNode or => or.Parts.Count(p => Holds(p, lawDay)) > 0,
            NotNode not => !Holds(not.Part, lawDay),
            ImpliesNode implies => !Holds(implies.Premise, lawDay) | Holds(implies.Conclusion, lawDay),
            CompareNode compare => Compare(compare, lawDay),
            MemberNode member => Listed(member.Set, lawDay).Select(PoolTexts.Identity).Contains(PoolTexts.Identity(Text(member.Item))),
            ParameterNode parameter => ((TruthValue)Law(parameter.Alias, lawDay)!).Truth,
            ConstantNode { Value: bool truth } => truth,
            FieldNode field => Flag(field.Path),
            CallNode call => Holds(call),
            _ => throw new NotSupportedException(node.ToString()),
        };
    }

    private ImmutableArray<string> Listed(RuleNode set, int lawDay)
        => set is ListNode list ? list.Values : ((CodesValue)Law(((ParameterNode)set).Alias, lawDay)!).Codes;

    private bool Compare(CompareNode node, int lawDay) => node.Left.Type switch
    {
        FactType.Truth => Holds(node.Left, lawDay) == Holds(node.Right, lawDay) == (node.Operator == Comparison.Equal),
        FactType.Text => PoolTexts.Identity(Text(node.Left)) == PoolTexts.Identity(Text(node.Right)) == (node.Operator == Comparison.Equal),
        FactType.Date => Compare(node.Operator, Date(node.Left).CompareTo(Date(node.Right))),
        _ => Compare(node.Operator, Number(node.Left, lawDay).CompareTo(Number(node.Right, lawDay))),
    };

    private static bool Compare(Comparison comparison, int order) => comparison switch
    {
        Comparison.Equal => order == 0,
        Comparison.NotEqual => order != 0,
        Comparison.Less => order < 0,
        Comparison.LessOrEqual => order <= 0,
        Comparison.Greater => order > 0,
        _ => order >= 0,
    };

    private bool Holds(CallNode call)
    {
        RuleNode first = call.Arguments[0];
        string path = (first as FieldNode)?.Path ?? "";
        DateSample? date = @case.Dates.GetValueOrDefault(StandIn(path));
        bool stated = date is { IsReadable: true };
        switch (call.Function.Name)
        {
            case "IsPresent": return Written(path) is { } text && !PoolTexts.MeansNothing(text);
            case "IsPlaceholder": return Written(path) is { } stand && stand != " " && PoolTexts.MeansNothing(stand);
            case "IsReadable": return Written(path) is not { } read || PoolTexts.MeansNothing(read) || @case.Dates[path].IsReadable;
            case "IsReal": return !stated || date!.IsReal;
            case "StatesDay": return stated && date!.Precision == DatePrecision.Day;
            case "StatesMonth": return stated && date!.Precision is DatePrecision.Day or DatePrecision.Month;
            case "IsKnownCode": return Written(path) is null or "male" or "female";
            case "AreDistinct":
                string[] present = [.. call.Arguments.Select(KnownText).OfType<string>().Select(PoolTexts.Identity)];
                return present.Distinct().Count() == present.Length;
            case "WordsAgree": return WordsAgree(call, path);
        }
        if (KnownText(first) is not { } known) return Invent(call, d => d.Chance(50));
        return call.Function.Name switch
        {
            "InTable" => PoolTexts.IsColour(known),
            "Mentions" => PoolTexts.MentionsColour(known),
            "HasOnlyLetters" => PoolTexts.IsMadeOfLetters(known),
            "IsDamaged" => PoolTexts.IsDamaged(known),
            "ExistedOn" => Existed(call, known),
            "IsDigits" => known.Trim().Length == (int)((ConstantNode)call.Arguments[1]).Value && known.Trim().All(char.IsAsciiDigit),
            "HasYearInNumber" => YearIn(known) is not null,
            "SameRow" or "HasMiddleWord" or "SameName" or "SpelledAlike" when KnownText(call.Arguments[1]) is not { } => Invent(call, d => d.Chance(50)),
            "SameRow" => PoolTexts.ColourRow(known) == PoolTexts.ColourRow(KnownText(call.Arguments[1])!),
            "SameName" or "SpelledAlike" => PoolTexts.NameGrade(known, KnownText(call.Arguments[1])!) switch
            {
                "same" => true,
                "variant" when call.Function.Name == "SpelledAlike" => true,
                "other" => false,
                _ => Invent(call, d => d.Chance(50)),
            },
            "HasMiddleWord" => PoolTexts.MiddleWord(known) is { } middle && middle == PoolTexts.Identity(KnownText(call.Arguments[1])!),
            _ => throw new NotSupportedException(call.Function.Name),
        };
    }

    private bool Existed(CallNode call, string text)
    {
        ImmutableArray<(DateOnly From, DateOnly To)> reigns = PoolTexts.Reigns(text);
        DateOnly day = Date(call.Arguments[1]);
        int months = (int)((ConstantNode)call.Arguments[3]).Value;
        return reigns.IsEmpty ? Invent(call, d => d.Chance(50)) : reigns.Any(r => r.From.AddMonths(-months) <= day && day < r.To.AddMonths(months));
    }

    private bool WordsAgree(CallNode call, string words)
    {
        DateSample? date = @case.Dates.GetValueOrDefault(StandIn(((FieldNode)call.Arguments[1]).Path));
        (int Day, int Month, int Year)? spoken = Written(words) is { } text ? PoolTexts.Spoken(text) : null;
        if (spoken is not { } said || date is not { IsReadable: true }) return Invent(call, d => d.Chance(50));
        (int, int)[] both = [.. new[] { (said.Day, date.Day), (said.Month, date.Month), (said.Year, date.Year) }.Where(p => p is { Item1: > 0, Item2: > 0 })];
        return both.Length == 0 ? Invent(call, d => d.Chance(50)) : both.All(p => p.Item1 == p.Item2);
    }

    private int Number(RuleNode node, int lawDay)
    {
        switch (node)
        {
            case ConstantNode constant: return (int)constant.Value;
            case ParameterNode parameter: return ((NumberValue)Law(parameter.Alias, lawDay)!).Number;
            case FieldNode field: return int.TryParse(Written(field.Path), NumberStyles.Integer, CultureInfo.InvariantCulture, out int written) ? written : Invent(node, d => d.Number(0, 12));
        }
        var call = (CallNode)node;
        switch (call.Function.Name)
        {
            case "Age": return AnniversaryCount.Of(Date(call.Arguments[0]), Date(call.Arguments[1]), leapDayOnMarchFirst: false);
            case "Days": return Date(call.Arguments[1]).DayNumber - Date(call.Arguments[0]).DayNumber;
            case "Year": return Date(call.Arguments[0]).Year;
            case "Century": return Date(call.Arguments[0]).Year / 100;
            case "YearOfCentury": return Date(call.Arguments[0]).Year % 100;
        }
        int? known = KnownText(call.Arguments[0]) is not { } text ? null : call.Function.Name == "YearOfNumber" ? YearIn(text) : NumberIn(text);
        return known ?? Invent(node, d => d.Number(0, 2005));
    }

    private DateOnly Date(RuleNode node) => node switch
    {
        ConstantNode constant => (DateOnly)constant.Value,
        FieldNode { Path: FieldNode.AsOf } => asOf,
        FieldNode field => Day(field.Path),
        CallNode call => FirstWritten(((FieldNode)call.Arguments[0]).Path),
        _ => throw new NotSupportedException(node.ToString()),
    };

    private DateOnly Day(string path) => completion.Days.TryGetValue(StandIn(path), out int day)
        ? DateOnly.FromDayNumber(day)
        : DateOnly.FromDayNumber(completion.Invent(path, AnyDay));

    private DateOnly FirstWritten(string path) => @case.Dates.GetValueOrDefault(StandIn(path)) is { IsReadable: true } date
        ? date.First
        : DateOnly.FromDayNumber(completion.Invent($"first of {path}", AnyDay));

    private static int AnyDay(Draw draw, ImmutableArray<int> interesting) => draw.Chance(70) && !interesting.IsEmpty
        ? draw.One(interesting)
        : draw.Number(new DateOnly(1930, 1, 1).DayNumber, new DateOnly(2030, 1, 1).DayNumber);

    private string Text(RuleNode node) => KnownText(node) ?? Invent(node, d => d.One(PoolTexts.Fields.Add("male").Add("1")));

    private string? KnownText(RuleNode node)
    {
        switch (node)
        {
            case ConstantNode constant: return (string)constant.Value;
            case FieldNode field: return Written(field.Path) is { } text && !PoolTexts.MeansNothing(text) ? text : null;
        }
        var call = (CallNode)node;
        if (KnownText(call.Arguments[0]) is not { } of) return null;
        if (call.Function.Name == "NameGrade") return KnownText(call.Arguments[1]) is { } other ? PoolTexts.NameGrade(of, other) : null;
        if (call.Function.Name == "Column") return PoolTexts.ColourCode(of);
        if (call.Function.Name == "FirstWord") return PoolTexts.FirstWord(of);
        int from = (int)((ConstantNode)call.Arguments[1]).Value, length = (int)((ConstantNode)call.Arguments[2]).Value;
        of = of.Trim();
        return of.Length < from - 1 + length ? null : of[(from - 1)..(from - 1 + length)];
    }

    private bool Flag(string path) => Written(path) switch
    {
        "true" => true,
        "false" => false,
        _ => completion.Invent(path, (d, _) => d.Chance(50)),
    };

    // Where a date is missing or cannot be read, the one that the rule assumes stands in, if that can be read.
    private string StandIn(string path)
    {
        if (@case.Dates.GetValueOrDefault(path) is { IsReadable: true }) return path;
        Assumption? assumption = @case.Rule.Assume.FirstOrDefault(a => a.Field == path);
        return assumption is not null && @case.Dates.GetValueOrDefault(assumption.From) is { IsReadable: true } ? assumption.From : path;
    }

    private string? Written(string path) => @case.Dates.GetValueOrDefault(path)?.Text ?? @case.Texts.GetValueOrDefault(path);

    private T Invent<T>(RuleNode node, Func<Draw, T> make)
        where T : notnull
        => completion.Invent(ConditionWriter.Write(node), (d, _) => make(d));

    private static int? NumberIn(string text) => text.Trim() is { Length: >= 1 and <= 9 } digits && digits.All(char.IsAsciiDigit) ? int.Parse(digits, CultureInfo.InvariantCulture) : null;

    private static int? YearIn(string text) => text switch
    {
        "12/1999" => 1999,
        "7 / 2004" => 2004,
        _ => null,
    };
}
