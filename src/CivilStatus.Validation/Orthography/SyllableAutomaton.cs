namespace CivilStatus.Validation.Orthography;

/// <summary>
/// Reads onset and rime letter by letter: a finite automaton, made of the lists once. A state stands for every way in which
/// the letters read so far can begin a syllable, as “gi” is an onset and an onset with the beginning of a rime.
/// </summary>
internal sealed class SyllableAutomaton
{
    /// <summary>The state in which nothing is read.</summary>
    public const int Start = 1;

    private const byte AnyTone = 1, NoOpenTone = 2, Onset = 1;

    // The letters of all syllables; their numbers begin at 1.
    private readonly string letters;
    private readonly int width;

    // The next state for each state and letter. State 0 leads nowhere, and so does letter 0, which is in no syllable.
    private readonly ushort[] next;
    private readonly byte[] accepts;

    public SyllableAutomaton(IEnumerable<string> onsets, IEnumerable<string> rimes, IEnumerable<string> stopRimes)
    {
        string[] starts = [.. onsets], open = [.. rimes], stopped = [.. stopRimes];
        letters = DistinctLetters([.. starts, .. open, .. stopped]);
        width = letters.Length + 1;
        var states = new States(Tree(starts, Onset, [], 0), Tree(open, AnyTone, stopped, NoOpenTone), width);
        (next, accepts) = states.Lay();
    }

    /// <summary>The number of a letter in lower case without tone; 0 for one that no syllable has.</summary>
    public int LetterOf(char letter) => letters.IndexOf(letter) + 1;

    /// <summary>The state after one more letter.</summary>
    public int Next(int state, int letter) => next[state * width + letter];

    /// <summary>Whether the letters that led to a state are a syllable.</summary>
    public bool Accepts(int state, bool openTone) => (accepts[state] & (openTone ? AnyTone : AnyTone | NoOpenTone)) != 0;

    private static string DistinctLetters(string[] parts)
    {
        string all = string.Concat(parts), distinct = "";
        foreach (char letter in all)
            if (!distinct.Contains(letter, StringComparison.Ordinal)) distinct += letter;
        return distinct;
    }

    private LetterTree Tree(string[] some, byte markOfSome, string[] others, byte markOfOthers)
    {
        var tree = new LetterTree(width);
        foreach (string part in some) tree.Add(part, LetterOf, markOfSome);
        foreach (string part in others) tree.Add(part, LetterOf, markOfOthers);
        return tree;
    }

    /// <summary>
    /// Finds the states that can be reached. One is named by the places that it stands for: in the tree of onsets (none
    /// where the letters are no onset's beginning), then in the tree of rimes.
    /// </summary>
    private sealed class States(LetterTree onsets, LetterTree rimes, int width)
    {
        private readonly TextMap<int> numbers = new();
        private readonly List<ushort[]> rows = [new ushort[width]];

        public (ushort[] Next, byte[] Accepts) Lay()
        {
            NumberOf([(char)LetterTree.Root, (char)LetterTree.Root]);
            var next = new ushort[rows.Count * width];
            var accepts = new byte[rows.Count];
            for (int state = 0; state < rows.Count; state++)
            {
                rows[state].CopyTo(next, state * width);
                if (state > 0) accepts[state] = Accepted(numbers.TextAt(state - 1));
            }
            return (next, accepts);
        }

        private ushort NumberOf(ReadOnlySpan<char> places)
        {
            if (places is ['\0']) return 0;
            if (numbers.TryGetValue(places, out int known)) return (ushort)known;
            int number = rows.Count;
            var row = new ushort[width];
            string name = places.ToString();
            rows.Add(row);
            numbers.TryAdd(name, number);
            Span<char> after = stackalloc char[name.Length + 1];
            for (int letter = 1; letter < width; letter++) row[letter] = NumberOf(After(name, letter, after));
            return checked((ushort)number);
        }

        private ReadOnlySpan<char> After(string places, int letter, Span<char> after)
        {
            int onset = onsets.Next(places[0], letter), count = 1;
            after[0] = (char)onset;
            // Behind an onset a rime begins.
            if (onsets.MarkOf(onset) != 0) after[count++] = (char)LetterTree.Root;
            foreach (char rime in places.AsSpan(1))
                if (rimes.Next(rime, letter) is not LetterTree.Nowhere and int place) after[count++] = (char)place;
            return after[..count];
        }

        // Where nothing is read of a rime there is an onset without one.
        private byte Accepted(string places)
        {
            int accepted = 0;
            foreach (char rime in places.AsSpan(1))
                if (rime != LetterTree.Root) accepted |= rimes.MarkOf(rime);
            return (byte)accepted;
        }
    }
}
