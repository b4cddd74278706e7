using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Evaluation.Sets;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Registers.Reconciling.Asking;
using CivilStatus.Validation.Registers.Reconciling.Matching;
using CivilStatus.Validation.Registers.Reconciling.Results;
using CivilStatus.Validation.Registers.Reconciling.Storing;
using CivilStatus.Validation.Registers.Storage;
using CivilStatus.Validation.Rules;
using NodaTime;

namespace CivilStatus.Validation.Registers.Reconciling;

/// <summary>
/// Compares civil-status entries with the persons of a population database. Both are appended, block by block; then they are
/// matched; then the pairs are read. All of it is kept in one folder, memory is limited, and what was committed is there after the
/// process was killed: open the folder again and go on. Neither the order of the input nor the number of threads changes the result.
/// </summary>
/// <remarks>
/// Two that share a key of the rule may be one person; they are two if, without a personal number in common, they contradict in two
/// of the fields that decide. One thread at a time. Every member may throw <see cref="RegisterStoreException"/>.
/// </remarks>
public sealed class Reconciliation : IDisposable
{
    private const string Matched = "matched", LargeBlocks = "largeBlocks";

    private readonly StoreFile file;
    private readonly RegisterOptions options;
    private readonly ImmutableArray<PersonQuestion> questions;
    private readonly PairJudge judge;
    private readonly RecordPreparation preparation;
    private readonly RecordIntake intake;

    private Reconciliation(StoreFile file, Catalogue catalogue, Rule rule, Profile profile, LocalDate asOf, RegisterOptions options)
    {
        (this.file, this.options, Rule) = (file, options, rule);
        questions = PersonQuestion.Of(rule);
        judge = new PairJudge(catalogue, rule, profile, asOf);
        preparation = new RecordPreparation(questions, new KeyReader(catalogue));
        intake = new RecordIntake(file);
        Position = StoreSchema.Meta(file, "position");
    }

    /// <summary>The rule of a catalogue that entries and persons are compared by; null where it has none.</summary>
    public static Rule? RuleOf(Catalogue catalogue) => PersonQuestion.RuleOf(catalogue);

    /// <summary>Opens the store in a folder; where there is none, makes it.</summary>
    /// <param name="folder">The folder, of a reconciliation alone; it is made where it is missing.</param>
    /// <param name="catalogue">The catalogue; one of its rules of shape <c>set</c> compares entries with persons.</param>
    /// <param name="profile">What they are compared for; a profile of the catalogue.</param>
    /// <param name="asOf">The day that counts as today.</param>
    /// <param name="options">How to work.</param>
    /// <exception cref="RegisterStoreException">The folder cannot be written in, or its store is damaged, in use, or made by another version, catalogue or run.</exception>
    /// <exception cref="ArgumentException">The catalogue has no such rule, or an option is out of range.</exception>
    public static Reconciliation Open(string folder, Catalogue catalogue, Profile profile, LocalDate asOf, RegisterOptions options)
    {
        options.Check();
        Rule rule = RuleOf(catalogue) ?? throw new ArgumentException($"The catalogue {catalogue.Id} has no rule that compares entries with persons.", nameof(catalogue));
        StoreFile file = StoreFile.Open(folder, options);
        try
        {
            return file.Guard(() =>
            {
                ReconcilingSchema.Prepare(file, catalogue, rule, profile, asOf, options);
                return new Reconciliation(file, catalogue, rule, profile, asOf, options);
            });
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>The rule that entries and persons are compared by.</summary>
    public Rule Rule { get; }

    /// <summary>How far the input was read when a block was last committed; null for a new store.</summary>
    public string? Position { get; private set; }

    /// <summary>Makes an entry ready, which is most of the work; null for an entry of an event that has no persons to compare. Safe to call on several threads at once.</summary>
    /// <param name="entry">The entry; it is copied, and may be used again.</param>
    /// <param name="record">Its number in the input.</param>
    /// <param name="source">Where it was read; null takes what its origin says.</param>
    public ReconcilingRow? Prepare(Entry entry, long record, string? source = null)
        => preparation.Prepare(entry, record, source ?? entry.Origin.Source) is { } left ? new ReconcilingRow(left) : null;

    /// <summary>Makes a person ready. Safe to call on several threads at once.</summary>
    /// <param name="person">The person, of <see cref="EntryLayout.Person"/>; it is copied, and may be used again.</param>
    /// <param name="record">Its number in the input.</param>
    /// <param name="source">Where it was read; null takes what its origin says.</param>
    public ReconcilingRow PreparePerson(Entry person, long record, string? source = null) => new(preparation.PreparePerson(person, record, source ?? person.Origin.Source));

    /// <summary>Appends what was made ready by this store. It is kept only once <see cref="Commit"/> was called.</summary>
    public void Append(ReconcilingRow row)
    {
        if (row.Left is { } left) intake.Append(left);
        else intake.Append(row.Right!);
    }

    /// <summary>Keeps a record that could not be read, to be told of at the end.</summary>
    public void Append(UnreadableRecord record) => intake.Append(record);

    /// <summary>Keeps what was appended since the last time. Some ten thousand records make a good block.</summary>
    /// <param name="position">How far the input was read, in words of the caller.</param>
    /// <exception cref="InvalidOperationException">They were matched already.</exception>
    public void Commit(string position)
    {
        if (StoreSchema.Meta(file, Matched) is not null) throw new InvalidOperationException("The two sides were matched already.");
        intake.Commit(position);
        Position = position;
    }

    /// <summary>Finds the pairs; does nothing where that was done. Both sides are all there.</summary>
    /// <param name="progress">Is told how far it has come.</param>
    /// <param name="cancelled">Ends it with an <see cref="OperationCanceledException"/>; nothing is kept of it then.</param>
    /// <exception cref="InvalidOperationException">Something was appended and not committed.</exception>
    public void Match(IProgress<ReconcilingProgress>? progress = null, CancellationToken cancelled = default)
    {
        if (intake.IsOpen) throw new InvalidOperationException("Something was appended and not committed.");
        if (StoreSchema.Meta(file, Matched) is not null) return;
        progress?.Report(new ReconcilingProgress(ReconcilingStep.Finding, 0, 0));
        using StoreFile results = file.Second();
        try
        {
            MatchCandidates.Find(file, options);
            (long blocks, long entries, long persons) = MatchCandidates.LargeBlocks(file);
            cancelled.ThrowIfCancellationRequested();
            results.InTransaction(() =>
            {
                results.Run("DELETE FROM judged");
                new MatchJudging(file, results, judge, questions, options).Run(progress, cancelled);
            });
            progress?.Report(new ReconcilingProgress(ReconcilingStep.Pairing, 0, 0));
            results.InTransaction(() =>
            {
                results.Run("DELETE FROM paired");
                new MatchPairing(file, results, questions).Run(progress, cancelled);
                if (blocks > 0) StoreSchema.SetMeta(results, LargeBlocks, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{blocks} {entries} {persons}"));
                StoreSchema.SetMeta(results, Matched, "yes");
            });
        }
        finally
        {
            MatchCandidates.Drop(file);
        }
    }

    /// <summary>The pairs in canonical order: first each person of an entry, then the persons without a birth entry.</summary>
    /// <param name="fault">Is told of failures of ours, on any thread.</param>
    public IEnumerable<ReconciledPair> Pairs(Action<Fault> fault) => new PairReader(file, judge, questions, options.Threads).Read(fault);

    /// <summary>The records that could not be read.</summary>
    public IEnumerable<UnreadableRecord> Unreadable()
        => file.Rows("SELECT side, record, source, code, place, quote, vi, en FROM unreadable ORDER BY side, record").Select(row => new UnreadableRecord(
            (ReconciliationSide)row.Get<byte>(0), row.Get<long>(1), row.Text(2)!, row.Text(3)!, row.Text(4)!, row.Text(5)!, LocalizedText.Of(row.Text(6)!, row.Text(7)!)));

    /// <summary>How many keys so many share that not everybody was compared with everybody, and how many entries and persons the largest has; null where there are none.</summary>
    public (long Keys, long Entries, long Persons)? CrowdedKeys()
    {
        if (StoreSchema.Meta(file, LargeBlocks) is not { } kept) return null;
        long[] numbers = [.. kept.Split(' ').Select(n => long.Parse(n, System.Globalization.CultureInfo.InvariantCulture))];
        return (numbers[0], numbers[1], numbers[2]);
    }

    /// <summary>Closes the store; what was not committed is not kept.</summary>
    public void Dispose()
    {
        intake.Dispose();
        file.Dispose();
    }
}
