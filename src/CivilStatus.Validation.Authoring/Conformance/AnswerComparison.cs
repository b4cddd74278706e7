using System.Collections.Immutable;

namespace CivilStatus.Validation.Authoring.Conformance;

/// <summary>Compares one answer with one vector.</summary>
internal static class AnswerComparison
{
    /// <summary>How they differ; null where they agree in all that the answer says.</summary>
    public static Difference? Compare(ConformanceVector vector, Answer? answer)
    {
        if (answer is null) return new Difference(vector, false, [], [], [], null);
        List<ExpectedFinding> missed = [.. vector.Expected];
        var extra = ImmutableArray.CreateBuilder<ExpectedFinding>();
        var other = ImmutableArray.CreateBuilder<(ExpectedFinding, ExpectedFinding)>();
        // An answer that names its role goes first, so that one without takes what is left.
        foreach (ExpectedFinding said in answer.Findings.OrderBy(f => f.Role is null))
        {
            if (Match(missed, said) is not { } expected)
            {
                extra.Add(said);
                continue;
            }
            missed.Remove(expected);
            if (!Agrees(expected, said)) other.Add((expected, said));
        }
        string? disposition = answer.Disposition is { } answered && answered != vector.Disposition ? answered : null;
        return missed.Count == 0 && extra.Count == 0 && other.Count == 0 && disposition is null
            ? null
            : new Difference(vector, true, [.. missed], extra.DrainToImmutable(), other.DrainToImmutable(), disposition);
    }

    private static ExpectedFinding? Match(List<ExpectedFinding> expected, ExpectedFinding said)
    {
        ExpectedFinding? match = null;
        foreach (ExpectedFinding one in expected)
        {
            if (one.Rule != said.Rule || (said.Role is not null && one.Role != said.Role)) continue;
            if (Agrees(one, said)) return one;
            match ??= one;
        }
        return match;
    }

    private static bool Agrees(ExpectedFinding expected, ExpectedFinding said)
        => (said.Verdict is null || said.Verdict == expected.Verdict)
        && (said.Effect is null || said.Effect == expected.Effect)
        && (said.Exception is null || said.Exception == expected.Exception);
}
