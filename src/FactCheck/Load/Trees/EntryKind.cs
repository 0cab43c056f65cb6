namespace FactCheck.Load.Trees;

/// <summary>What stands under a name in an <see cref="IInputTree"/>.</summary>
public enum EntryKind
{
    File,
    Folder,

    /// <summary>A symbolic link that is not followed.</summary>
    Link,

    /// <summary>A named pipe, a socket or a device: opening it may wait for ever.</summary>
    Special,

    /// <summary>A commit of another git repository.</summary>
    Submodule,

    /// <summary>A name that no folder of a disk could hold.</summary>
    BadName,
}
