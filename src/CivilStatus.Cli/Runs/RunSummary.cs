using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;
using NodaTime;

namespace CivilStatus.Cli.Runs;

/// <summary>Counts of a run. Records in = accept + note + review + reject + unreadable, always.</summary>
internal sealed class RunSummary(string profile, LocalDate asOf, string catalogue)
{
    private readonly long[] dispositions = new long[4];
    private readonly Dictionary<string, RuleCount> rules = new(StringComparer.Ordinal);
    private readonly SortedDictionary<NoticeCode, long> notices = [];

    public string Profile => profile;

    public LocalDate AsOf => asOf;

    public string Catalogue => catalogue;

    public long Records { get; private set; }

    public long Unreadable { get; private set; }

    public long Faults { get; private set; }

    public TimeSpan Elapsed { get; set; }

    public bool Interrupted { get; set; }

    public IEnumerable<RuleCount> Rules => rules.Values.OrderByDescending(r => r.Total).ThenBy(r => r.Rule.Id, StringComparer.Ordinal);

    public IEnumerable<KeyValuePair<NoticeCode, long>> Notices => notices;

    public long Count(Disposition disposition) => dispositions[(int)disposition];

    public void Add(RecordResult record)
    {
        Records++;
        if (record.Result is not { } result)
        {
            Unreadable++;
            return;
        }
        dispositions[(int)result.Disposition]++;
        Faults += result.Faults.Length;
        foreach (Finding finding in result.Findings)
        {
            if (!rules.TryGetValue(finding.Rule.Id, out RuleCount? count)) rules[finding.Rule.Id] = count = new RuleCount(finding.Rule);
            count.Add(finding.Effect);
        }
        foreach (Notice notice in result.Notices) notices[notice.Code] = notices.GetValueOrDefault(notice.Code) + 1;
    }
}

/// <summary>How often a rule had a finding, by effect.</summary>
internal sealed class RuleCount(Rule rule)
{
    private readonly long[] effects = new long[4];

    public Rule Rule => rule;

    public long Total { get; private set; }

    public long this[Effect effect] => effects[(int)effect];

    public void Add(Effect effect)
    {
        effects[(int)effect]++;
        Total++;
    }
}
