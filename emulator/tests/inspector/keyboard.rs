//! Use of the inspector with the keyboard, and contrasts.
