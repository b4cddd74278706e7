using System.Collections.Immutable;

namespace CivilStatus.Validation.Authoring.Conformance;

/// <summary>How well another program's answers agree with a pack.</summary>
/// <param name="Vectors">How many vectors there are.</param>
/// <param name="Unanswered">Those without an answer.</param>
/// <param name="Differences">The vectors that differ, in the order of the pack.</param>
/// <param name="Rules">By rule, sorted by id.</param>
/// <param name="Eras">By era of registration, in order; the last is for vectors without a date.</param>
/// <param name="Facts">By kind of fact: <c>exact</c>, <c>partial</c>.</param>
/// <param name="Profiles">By profile.</param>
/// <param name="Unknown">The ids of answers to no vector of the pack, in the order of the answers.</param>
public sealed record ConformanceScore(
    int Vectors, int Unanswered, ImmutableArray<Difference> Differences, ImmutableArray<RuleScore> Rules,
    ImmutableArray<GroupScore> Eras, ImmutableArray<GroupScore> Facts, ImmutableArray<GroupScore> Profiles, ImmutableArray<string> Unknown)
{
    /// <summary>How many vectors agree in all that the answers say.</summary>
    public int Agreed => Vectors - Differences.Length;

    /// <summary>Whether every vector was answered and agrees, and nothing else was answered.</summary>
    public bool IsPerfect => Differences.IsEmpty && Unknown.IsEmpty;

    /// <summary>Scores answers; of several to one vector the first counts.</summary>
    /// <param name="vectors">The vectors of a pack.</param>
    /// <param name="answers">The answers, in any order.</param>
    public static ConformanceScore Of(ImmutableArray<ConformanceVector> vectors, IEnumerable<Answer> answers)
    {
        var byId = new Dictionary<string, Answer>(StringComparer.Ordinal);
        foreach (Answer answer in answers) byId.TryAdd(answer.Id, answer);
        Dictionary<string, Difference> differences = vectors.Select(v => AnswerComparison.Compare(v, byId.GetValueOrDefault(v.Id)))
            .OfType<Difference>().ToDictionary(d => d.Vector.Id, StringComparer.Ordinal);
        HashSet<string> known = [.. vectors.Select(v => v.Id)];
        return new ConformanceScore(
            vectors.Length, differences.Values.Count(d => !d.IsAnswered), [.. vectors.Where(v => differences.ContainsKey(v.Id)).Select(v => differences[v.Id])],
            RuleScore.Of(vectors, differences), Groups(v => v.Era), Groups(v => v.IsExact ? "exact" : "partial"), Groups(v => v.Profile),
            [.. byId.Values.Where(a => !known.Contains(a.Id)).OrderBy(a => a.Line).Select(a => a.Id)]);

        ImmutableArray<GroupScore> Groups(Func<ConformanceVector, string> key)
            => [.. vectors.GroupBy(key).OrderBy(g => g.Key.Length == 0).ThenBy(g => g.Key.StartsWith("..", StringComparison.Ordinal) ? "" : g.Key, StringComparer.Ordinal)
                .Select(g => new GroupScore(g.Key, g.Count(), g.Count(v => !differences.ContainsKey(v.Id))))];
    }
}

/// <summary>The agreement of a group of vectors.</summary>
/// <param name="Name">What they share; empty for those without a date.</param>
/// <param name="Vectors">How many there are.</param>
/// <param name="Agreed">How many agree.</param>
public sealed record GroupScore(string Name, int Vectors, int Agreed);
