namespace CivilStatus.Validation.Orthography;

/// <summary>
/// Reads onset and rime letter by letter: a finite automaton, made of the lists once. A state stands for every way in which
/// the letters read so far can begin a syllable, as “gi” is an onset and an onset with the beginning of a rime.
/// </summary>
internal sealed class SyllableAutomaton
{
    /// <summary>The state in which nothing is read.</summary>
    public const int Start = 1;

    private const byte AnyTone = 1, NoOpenTone = 2;

    private readonly Dictionary<char, int> letters = [];
    private readonly int width;

    // The next state for each state and letter. State 0 leads nowhere, and so does letter 0, which is in no syllable.
    private readonly ushort[] next;
    private readonly byte[] accepts;

    public SyllableAutomaton(IEnumerable<string> onsets, IEnumerable<string> rimes, IEnumerable<string> stopRimes)
    {
        var parts = new Parts([.. onsets], [.. rimes], [.. stopRimes]);
        foreach (char letter in parts.Letters) letters.TryAdd(letter, letters.Count + 1);
        width = letters.Count + 1;

        var states = new List<ushort[]> { new ushort[width] };
        var accepted = new List<byte> { 0 };
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        NumberOf(parts.Begun);
        next = [.. states.SelectMany(row => row)];
        accepts = [.. accepted];

        int NumberOf(Reading reading)
        {
            if (reading.IsEmpty) return 0;
            if (numbers.TryGetValue(reading.Name, out int known)) return known;
            int number = numbers[reading.Name] = states.Count;
            var row = new ushort[width];
            states.Add(row);
            accepted.Add(parts.Accepted(reading));
            foreach ((char letter, int index) in letters) row[index] = checked((ushort)NumberOf(parts.After(reading, letter)));
            return number;
        }
    }

    /// <summary>The number of a letter in lower case without tone; 0 for one that no syllable has.</summary>
    public int LetterOf(char letter) => letters.GetValueOrDefault(letter);

    /// <summary>The state after one more letter.</summary>
    public int Next(int state, int letter) => next[state * width + letter];

    /// <summary>Whether the letters that led to a state are a syllable.</summary>
    public bool Accepts(int state, bool openTone) => (accepts[state] & (openTone ? AnyTone : AnyTone | NoOpenTone)) != 0;

    /// <summary>The beginnings of an onset and of rimes that the letters read so far may be; null where they are none.</summary>
    private sealed record Reading(string? Onset, IReadOnlyList<string> Rimes)
    {
        public bool IsEmpty => Onset is null && Rimes.Count == 0;

        // A beginning of an onset ends at the blank; no list of syllables has one.
        public string Name => $"{Onset ?? "-"} {string.Join(' ', Rimes)}";
    }

    private sealed class Parts(HashSet<string> onsets, HashSet<string> rimes, HashSet<string> stopRimes)
    {
        private readonly HashSet<string> onsetBeginnings = Beginnings(onsets), rimeBeginnings = Beginnings(rimes.Union(stopRimes));

        public IEnumerable<char> Letters => onsets.Concat(rimes).Concat(stopRimes).SelectMany(part => part);

        public Reading Begun { get; } = new("", [""]);

        public Reading After(Reading reading, char letter)
        {
            string? onset = reading.Onset + letter;
            if (reading.Onset is null || !onsetBeginnings.Contains(onset)) onset = null;
            IEnumerable<string> begun = reading.Rimes.Select(rime => rime + letter).Where(rimeBeginnings.Contains);
            if (onset is not null && onsets.Contains(onset)) begun = begun.Append("");
            return new Reading(onset, [.. begun.Distinct().Order(StringComparer.Ordinal)]);
        }

        // Where nothing is read of a rime there is an onset without one.
        public byte Accepted(Reading reading)
        {
            int accepted = 0;
            foreach (string rime in reading.Rimes)
                if (rime.Length > 0) accepted |= (rimes.Contains(rime) ? AnyTone : 0) | (stopRimes.Contains(rime) ? NoOpenTone : 0);
            return (byte)accepted;
        }

        private static HashSet<string> Beginnings(IEnumerable<string> parts)
            => [.. parts.SelectMany(part => Enumerable.Range(0, part.Length + 1).Select(length => part[..length]))];
    }
}
