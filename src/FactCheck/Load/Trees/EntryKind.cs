namespace FactCheck.Load.Trees;

/// <summary>The kind of an entry in an <see cref="IInputTree"/>.</summary>
public enum EntryKind
{
    File,
    Folder,

    /// <summary>A symbolic link that is not followed.</summary>
    Link,

    /// <summary>A named pipe, a socket or a device: opening it may block forever.</summary>
    Special,

    /// <summary>A commit of another git repository.</summary>
    Submodule,

    /// <summary>A name that cannot exist on a disk.</summary>
    BadName,
}
