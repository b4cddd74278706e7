using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace CivilStatus.Validation.Catalogues;

/// <summary>A map of so few keys that looking at each finds one fastest, and that costs nothing to make. Immutable.</summary>
internal sealed class SmallMap<TKey, TValue>(TKey[] keys, TValue[] values) : IReadOnlyDictionary<TKey, TValue>
    where TKey : notnull
{
    public IEnumerable<TKey> Keys => keys;

    public IEnumerable<TValue> Values => values;

    public int Count => keys.Length;

    public TValue this[TKey key] => TryGetValue(key, out TValue? value) ? value : throw new KeyNotFoundException();

    public bool ContainsKey(TKey key) => TryGetValue(key, out _);

    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        for (int i = 0; i < keys.Length; i++)
        {
            if (!EqualityComparer<TKey>.Default.Equals(keys[i], key)) continue;
            value = values[i];
            return true;
        }
        value = default;
        return false;
    }

    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator()
    {
        for (int i = 0; i < keys.Length; i++) yield return new KeyValuePair<TKey, TValue>(keys[i], values[i]);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
