using CivilStatus.Validation;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Formats.Bulk;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Cli.Runs;

/// <summary>Counts of records. Records in = accept + note + review + reject + unreadable, always.</summary>
internal sealed class RunCounts
{
    private readonly long[] dispositions = new long[Enum.GetValues<Disposition>().Length];
    private readonly long[] notices = new long[Enum.GetValues<NoticeCode>().Length];
    private readonly Dictionary<string, RuleCount> rules = new(StringComparer.Ordinal);

    public long Records { get; private set; }

    public long Unreadable { get; private set; }

    public long Faults { get; private set; }

    /// <summary>The rules that had findings, those with most first.</summary>
    public IEnumerable<RuleCount> Rules => rules.Values.OrderByDescending(r => r.Total).ThenBy(r => r.Rule.Id, StringComparer.Ordinal);

    /// <summary>How many notices there were of each code that occurred.</summary>
    public IEnumerable<KeyValuePair<NoticeCode, long>> Notices
        => Enum.GetValues<NoticeCode>().Select(code => KeyValuePair.Create(code, notices[(int)code])).Where(n => n.Value > 0);

    public long Of(Disposition disposition) => dispositions[(int)disposition];

    public void Add(in CheckedRecord record)
    {
        Records++;
        if (record.Result is not { } result)
        {
            Unreadable++;
            return;
        }
        dispositions[(int)result.Disposition]++;
        Faults += result.Faults.Length;
        foreach (Finding finding in result.Findings) CountOf(finding.Rule).Add(finding.Effect, 1);
        result.CountNotices(notices);
    }

    public void Add(RunCounts other)
    {
        AddRecords(other.Records, other.Unreadable, other.Faults);
        foreach (Disposition disposition in Enum.GetValues<Disposition>()) Add(disposition, other.Of(disposition));
        foreach ((NoticeCode code, long count) in other.Notices) Add(code, count);
        foreach (RuleCount rule in other.rules.Values)
            foreach (Effect effect in Enum.GetValues<Effect>()) Add(rule.Rule, effect, rule[effect]);
    }

    public void AddRecords(long records, long unreadable, long faults)
    {
        Records += records;
        Unreadable += unreadable;
        Faults += faults;
    }

    public void Add(Disposition disposition, long count) => dispositions[(int)disposition] += count;

    public void Add(NoticeCode code, long count) => notices[(int)code] += count;

    public void Add(Rule rule, Effect effect, long count)
    {
        if (count > 0) CountOf(rule).Add(effect, count);
    }

    public void Clear()
    {
        (Records, Unreadable, Faults) = (0, 0, 0);
        Array.Clear(dispositions);
        Array.Clear(notices);
        rules.Clear();
    }

    private RuleCount CountOf(Rule rule)
    {
        if (!rules.TryGetValue(rule.Id, out RuleCount? count)) rules[rule.Id] = count = new RuleCount(rule);
        return count;
    }
}
