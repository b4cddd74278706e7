using System.Collections.Immutable;
using System.Globalization;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Evaluation.Sets;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Registers.Deciding;
using CivilStatus.Validation.Registers.Intake;
using CivilStatus.Validation.Registers.Results;
using CivilStatus.Validation.Registers.Storage;
using NodaTime;

namespace CivilStatus.Validation.Registers;

/// <summary>
/// Asks the rules over sets of a catalogue of many entries. Entries are appended, block by block; then the rules are asked; then
/// what they found is read. All of it is kept in one folder, memory is limited, and what was committed is there after the process
/// was killed: open the folder again and go on. Where entries came in another order, or on other threads, the same is found.
/// </summary>
/// <remarks>One thread at a time. Every member may throw <see cref="RegisterStoreException"/>: no room on the disk, a damaged file.</remarks>
public sealed class RegisterStore : IDisposable
{
    private readonly StoreFile file;
    private readonly RecordFile records;
    private readonly Catalogue catalogue;
    private readonly RegisterOptions options;
    private readonly ImmutableArray<Question> questions;
    private readonly EntryPreparation preparation;
    private readonly EntryIntake intake;

    private RegisterStore(StoreFile file, RecordFile records, Catalogue catalogue, ImmutableArray<Question> questions, RegisterOptions options, Func<string, ulong>? hash)
    {
        (this.file, this.records, this.catalogue, this.questions, this.options) = (file, records, catalogue, questions, options);
        preparation = new EntryPreparation(questions, new KeyReader(catalogue));
        intake = new EntryIntake(file, records, questions, hash);
        Position = StoreSchema.Meta(file, "position");
    }

    /// <summary>Opens the store in a folder; where there is none, makes it.</summary>
    /// <param name="folder">The folder; it is made where it is missing, and its disk needs room for the entries and for what is sorted.</param>
    /// <param name="catalogue">The catalogue; its rules of shape <c>set</c> are asked.</param>
    /// <param name="options">How to work.</param>
    /// <exception cref="RegisterStoreException">The folder cannot be written in, or its store is damaged, in use, or made by another version, catalogue or run.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    public static RegisterStore Open(string folder, Catalogue catalogue, RegisterOptions options) => Open(folder, catalogue, options, null);

    /// <summary>Removes the store of a folder, and the folder where nothing else is in it; does nothing where there is none.</summary>
    /// <exception cref="IOException">It cannot be removed.</exception>
    /// <exception cref="UnauthorizedAccessException">It cannot be removed.</exception>
    public static void Delete(string folder)
    {
        if (!Directory.Exists(folder)) return;
        RecordFile.Delete(folder);
        StoreFile.Delete(folder);
    }

    internal static RegisterStore Open(string folder, Catalogue catalogue, RegisterOptions options, Func<string, ulong>? hash)
    {
        options.Check();
        ImmutableArray<Question> questions = Question.Of(catalogue);
        StoreFile file = StoreFile.Open(folder, options);
        try
        {
            return file.Guard(() =>
            {
                StoreSchema.Prepare(file, catalogue, questions, options.Identity);
                var records = RecordFile.Open(folder, long.Parse(StoreSchema.Meta(file, StoreSchema.RecordsLength) ?? "0", CultureInfo.InvariantCulture));
                try
                {
                    return new RegisterStore(file, records, catalogue, questions, options, hash);
                }
                catch
                {
                    records.Dispose();
                    throw;
                }
            });
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>How far the input was read when a block was last committed; null for a new store.</summary>
    public string? Position { get; private set; }

    /// <summary>How many entries there are, those of the open block included.</summary>
    public long EntryCount => intake.Count;

    /// <summary>Appends an entry. It is kept only once <see cref="Commit"/> was called.</summary>
    /// <param name="entry">The entry, of the layout of an event; it is copied, and may be used again.</param>
    /// <param name="record">Its number in the input.</param>
    /// <param name="source">Where it was read; null takes what its origin says.</param>
    public void Append(Entry entry, long record, string? source = null) => intake.Append(preparation.Prepare(entry, record, source ?? entry.Origin.Source));

    /// <summary>Makes an entry ready to be appended, which is most of the work. Safe to call on several threads at once.</summary>
    /// <inheritdoc cref="Append(Entry, long, string?)"/>
    public RegisterRow Prepare(Entry entry, long record, string? source = null) => new(preparation.Prepare(entry, record, source ?? entry.Origin.Source));

    /// <summary>Appends an entry that was made ready by this store.</summary>
    public void Append(RegisterRow row) => intake.Append(row.Prepared);

    /// <summary>Keeps the entries appended since the last time, and forgets what was found before them. Some ten thousand entries make a good block.</summary>
    /// <param name="position">How far the input was read, in words of the caller.</param>
    public void Commit(string position)
    {
        intake.Commit(position);
        Position = position;
    }

    /// <summary>Asks every rule of shape <c>set</c> that was not asked yet for this profile and day; the entries are all there.</summary>
    /// <param name="profile">What entries are checked for; a profile of the catalogue.</param>
    /// <param name="asOf">The day that counts as today.</param>
    /// <param name="progress">Is told how far it has come.</param>
    /// <param name="cancelled">Ends it with an <see cref="OperationCanceledException"/>; rules that were asked stay asked.</param>
    /// <exception cref="InvalidOperationException">Entries were appended and not committed.</exception>
    public void Ask(Profile profile, LocalDate asOf, IProgress<RegisterProgress>? progress = null, CancellationToken cancelled = default)
    {
        if (intake.IsOpen) throw new InvalidOperationException("Entries were appended and not committed.");
        StoredResults.KeepOnly(file, $"{profile.Id} {asOf:uuuu-MM-dd} {options.BlockLimit} {options.BlockReach}");
        HashSet<string> done = [.. file.Rows("SELECT rule FROM done").Select(row => row.Text(0)!)];
        using StoreFile results = file.Second();
        foreach (IGrouping<string, Question> ofRule in questions.GroupBy(q => q.Asked.Rule.Id))
        {
            if (done.Contains(ofRule.Key)) continue;
            ImmutableArray<Question> asked = [.. ofRule];
            new RuleRun(file, results, records, catalogue, asked[0].Asked.Rule, asked, options).Ask(profile, asOf, progress, cancelled);
        }
    }

    /// <summary>What was found, sorted by rule and then by the entries: their day, their number, their content.</summary>
    /// <param name="profile">As in <see cref="Ask"/>.</param>
    /// <param name="asOf">As in <see cref="Ask"/>.</param>
    public IEnumerable<SetFinding> Findings(Profile profile, LocalDate asOf) => new FindingReader(file, records, catalogue, questions, profile, asOf).Read();

    /// <summary>How often each rule was found, by verdict and effect.</summary>
    public ImmutableArray<SetRuleCount> Counts()
        => [.. file.Rows("SELECT rule, verdict, effect, count(*) FROM findings GROUP BY ALL ORDER BY ALL")
            .Select(row => new SetRuleCount(row.Text(0)!, (Verdict)row.Get<byte>(1), (Effect)row.Get<byte>(2), row.Get<long>(3)))];

    /// <summary>What a user should know of how the rules were asked.</summary>
    public ImmutableArray<SetDiagnostic> Diagnostics()
        => [.. file.Rows("SELECT rule, kind, what, key, size FROM diagnostics ORDER BY ALL")
            .Select(row => new SetDiagnostic(row.Text(0)!, (SetDiagnosticKind)row.Get<byte>(1), row.Text(2)!, row.Text(3), row.Get<long>(4)))];

    /// <summary>Closes the store; what was not committed is not kept.</summary>
    public void Dispose()
    {
        intake.Dispose();
        records.Dispose();
        file.Dispose();
    }
}
