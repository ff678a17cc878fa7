//! The run-time part of generated code: macros for the impls that are the same for all structs, enumerations and error codes, and the
//! functions that these impls call. Generated code only; it changes with the generator.
//!
//! The functions of an impl only call walkers, so a struct adds little compile time.

pub use crate::record::code::debug_code;
pub use crate::record::enumeration::debug_value;
pub use crate::record::std_impls::{copy, debug, equal};
#[cfg(feature = "serde")]
pub use serde_core as serde;

/// Implements [`Record`](crate::record::Record) and std traits for a struct. The arguments are its name, its table, and for each
/// field, in the order of the table, its name and its empty value. All fields share one `Some`, because one call per field doubles the
/// compile time.
#[doc(hidden)]
#[macro_export]
macro_rules! __record {
    ($name:ident, $table:path $(, $field:ident: $empty:expr)* $(,)?) => {
        #[allow(deprecated, unreachable_code, unused_variables, reason = "a struct names its own fields, and can have none")]
        impl $crate::record::Record for $name {
            #[inline]
            fn table(&self) -> &'static $crate::schema::RecordDef<'static> {
                &$table
            }

            #[inline]
            fn get(&self, index: usize) -> Option<&dyn $crate::record::Field> {
                let field: &dyn $crate::record::Field = $crate::__field!(self, index, [&], $($field)*);
                Some(field)
            }

            #[inline]
            fn get_mut(&mut self, index: usize) -> Option<&mut dyn $crate::record::Field> {
                let field: &mut dyn $crate::record::Field = $crate::__field!(self, index, [&mut], $($field)*);
                Some(field)
            }
        }

        #[allow(deprecated, reason = "a struct names its own fields")]
        impl Default for $name {
            #[inline]
            fn default() -> Self {
                Self { $($field: $empty,)* }
            }
        }

        impl Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                $crate::__rt::copy(self)
            }
        }

        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::__rt::debug(self, f)
            }
        }

        impl PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::__rt::equal(self, other)
            }
        }

        $crate::__serde!($name);
    };
}

/// Selects a field by its index, eight fields for each `match`: the macro call then contains no index, so that a new field changes one
/// line of it. Returns `None` from the function for an index beyond the last field.
#[doc(hidden)]
#[macro_export]
macro_rules! __field {
    ($self:ident, $index:expr, [$($by:tt)+], $a:ident $b:ident $c:ident $d:ident $e:ident $f:ident $g:ident $h:ident $($rest:ident)*) => {
        match $index {
            0 => $($by)+ $self.$a,
            1 => $($by)+ $self.$b,
            2 => $($by)+ $self.$c,
            3 => $($by)+ $self.$d,
            4 => $($by)+ $self.$e,
            5 => $($by)+ $self.$f,
            6 => $($by)+ $self.$g,
            7 => $($by)+ $self.$h,
            later => $crate::__field!($self, later - 8, [$($by)+], $($rest)*),
        }
    };
    ($self:ident, $index:expr, [$($by:tt)+], $a:ident $b:ident $c:ident $d:ident $e:ident $f:ident $g:ident) => {
        match $index {
            0 => $($by)+ $self.$a,
            1 => $($by)+ $self.$b,
            2 => $($by)+ $self.$c,
            3 => $($by)+ $self.$d,
            4 => $($by)+ $self.$e,
            5 => $($by)+ $self.$f,
            6 => $($by)+ $self.$g,
            _ => return None,
        }
    };
    ($self:ident, $index:expr, [$($by:tt)+], $a:ident $b:ident $c:ident $d:ident $e:ident $f:ident) => {
        match $index {
            0 => $($by)+ $self.$a,
            1 => $($by)+ $self.$b,
            2 => $($by)+ $self.$c,
            3 => $($by)+ $self.$d,
            4 => $($by)+ $self.$e,
            5 => $($by)+ $self.$f,
            _ => return None,
        }
    };
    ($self:ident, $index:expr, [$($by:tt)+], $a:ident $b:ident $c:ident $d:ident $e:ident) => {
        match $index {
            0 => $($by)+ $self.$a,
            1 => $($by)+ $self.$b,
            2 => $($by)+ $self.$c,
            3 => $($by)+ $self.$d,
            4 => $($by)+ $self.$e,
            _ => return None,
        }
    };
    ($self:ident, $index:expr, [$($by:tt)+], $a:ident $b:ident $c:ident $d:ident) => {
        match $index {
            0 => $($by)+ $self.$a,
            1 => $($by)+ $self.$b,
            2 => $($by)+ $self.$c,
            3 => $($by)+ $self.$d,
            _ => return None,
        }
    };
    ($self:ident, $index:expr, [$($by:tt)+], $a:ident $b:ident $c:ident) => {
        match $index {
            0 => $($by)+ $self.$a,
            1 => $($by)+ $self.$b,
            2 => $($by)+ $self.$c,
            _ => return None,
        }
    };
    ($self:ident, $index:expr, [$($by:tt)+], $a:ident $b:ident) => {
        match $index {
            0 => $($by)+ $self.$a,
            1 => $($by)+ $self.$b,
            _ => return None,
        }
    };
    ($self:ident, $index:expr, [$($by:tt)+], $a:ident) => {
        match $index {
            0 => $($by)+ $self.$a,
            _ => return None,
        }
    };
    ($self:ident, $index:expr, [$($by:tt)+],) => {
        match $index {
            _ => return None,
        }
    };
}

/// Implements the traits of serde for a struct, by the functions of [`as_json`](crate::record::as_json). The feature is one of this
/// crate, not of the crate that contains the struct, so this macro decides.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde {
    ($name:ident) => {
        impl $crate::__rt::serde::Serialize for $name {
            #[inline]
            fn serialize<S: $crate::__rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::record::as_json::serialize(self, serializer)
            }
        }

        impl<'de> $crate::__rt::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: $crate::__rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::record::as_json::deserialize(deserializer)
            }
        }
    };
}

/// Implements nothing, because the feature `serde` is off.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde {
    ($name:ident) => {};
}

/// Implements [`Enumeration`](crate::record::Enumeration), `Eq` and `Debug` for an enum. The arguments are its name, and for each
/// variant its text on the wire and its name. `Eq` is not derived, because a derive adds a function to each enum.
#[doc(hidden)]
#[macro_export]
macro_rules! __enumeration {
    ($name:ident, $($wire:literal $variant:ident),+) => {
        impl $crate::record::Enumeration for $name {
            const VALUES: &'static [(&'static str, Self)] = &[$(($wire, Self::$variant)),+];
        }

        impl Eq for $name {}

        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::__rt::debug_value(*self, f)
            }
        }
    };
}

/// Implements [`ErrorCode`](crate::record::ErrorCode), `Eq` and `Debug` for an enum with a variant `Unknown`. The arguments are
/// its name, and for each other variant its text on the wire and its name.
#[doc(hidden)]
#[macro_export]
macro_rules! __error_codes {
    ($name:ident $(, $wire:literal $variant:ident)*) => {
        impl $crate::record::ErrorCode for $name {
            const CODES: &'static [(&'static str, Self)] = &[$(($wire, Self::$variant)),*];
            const UNKNOWN: Self = Self::Unknown;
        }

        impl Eq for $name {}

        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::__rt::debug_code(*self, f)
            }
        }
    };
}

pub use {__enumeration as enumeration, __error_codes as error_codes, __record as record};
