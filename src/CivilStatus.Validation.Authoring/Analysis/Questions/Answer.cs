using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Authoring.Analysis.Questions;

/// <summary>The answer to a <see cref="Question"/>.</summary>
public abstract record Answer
{
    private protected Answer()
    {
    }

    /// <summary>There is such an entry.</summary>
    /// <param name="Entry">The smallest one found, checked with the evaluator.</param>
    public sealed record Found(Entry Entry) : Answer;

    /// <summary>There is none: no contents of the fields and no law of any day and place would do.</summary>
    public sealed record Impossible : Answer;

    /// <summary>The analysis can neither show an entry nor prove that there is none.</summary>
    public sealed record NotDecided : Answer;
}
