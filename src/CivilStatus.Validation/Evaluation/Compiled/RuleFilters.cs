using System.Runtime.CompilerServices;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>
/// Rules, each in one regime of law, asked together. Closures answer at once; when they have been asked often enough the
/// fused filters are made in the background and take over. Safe to share between threads.
/// </summary>
internal sealed class RuleFilters(RuleFilters.Member[] members, StepCompiler compiler, CompilationMode mode)
{
    private const int AsksBeforeFusing = 32;

    private RuleFilter[]? fused;
    private int asks;

    /// <summary>Notes every rule that may have something to say of the frame.</summary>
    public void Ask(EntryFrame frame, int item)
    {
        if (Volatile.Read(ref fused) is not { } filters)
        {
            filters = mode == CompilationMode.Fused ? Fuse() : [];
            if (filters.Length == 0)
            {
                foreach (Member member in members) Decide(member, frame, item);
                if (mode == CompilationMode.Adaptive && asks < AsksBeforeFusing && Interlocked.Increment(ref asks) == AsksBeforeFusing) FuseBehind();
                return;
            }
        }
        SlotFact[] facts = frame.Facts;
        foreach (RuleFilter filter in filters) filter(frame, facts);
        if (frame.Flagged.IsEmpty) return;
        foreach (int flagged in frame.Flagged) Decide(members[flagged], frame, item);
        frame.ClearFlags();
    }

    private static void Decide(in Member member, EntryFrame frame, int item)
    {
        CompiledOutcome outcome = member.Rule.DecideIn(member.Regime, frame);
        if (outcome.MayMatter) frame.Suspect(new Suspect(member.Rule.Index, item, outcome));
    }

    private RuleFilter[] Fuse()
    {
        RuleFilter[] filters = FilterCompiler.Compile([.. members.Select(m => m.Rule.ConditionsIn(m.Regime))], compiler);
        // What is only made ready by its first call would make an entry wait.
        foreach (RuleFilter filter in filters) RuntimeHelpers.PrepareDelegate(filter);
        Volatile.Write(ref fused, filters);
        return filters;
    }

    private void FuseBehind()
    {
        if (RuntimeFeature.IsDynamicCodeCompiled) ThreadPool.UnsafeQueueUserWorkItem(static filters => filters.Fuse(), this, preferLocal: false);
    }

    /// <summary>A rule in one regime.</summary>
    /// <param name="Rule">The rule.</param>
    /// <param name="Regime">The index of the regime among those of the rule.</param>
    internal readonly record struct Member(CompiledRule Rule, int Regime);
}
