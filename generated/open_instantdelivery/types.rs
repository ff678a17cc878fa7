//! Types that several APIs of `open_instantdelivery` share.
//!
//! Described in `spec/open_instantdelivery/types.yaml`.

use crate::{record, schema};

pub(crate) static LOGISTICS_ACCOUNT_STATUS_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsAccountStatusDto",
    file: "spec/open_instantdelivery/types.yaml",
    fields: &[
        schema::FieldDef::text("audit_desc", 5),
        schema::FieldDef::text("logistics_code", 6),
        schema::FieldDef::text("logistics_name", 7),
        schema::FieldDef::text("status", 8),
    ],
    rules: &[],
};

pub(crate) static LOGISTICS_SHOP_STATUS_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsShopStatusDto",
    file: "spec/open_instantdelivery/types.yaml",
    fields: &[
        schema::FieldDef::text("audit_desc", 12),
        schema::FieldDef::text("logistics_code", 13),
        schema::FieldDef::text("logistics_name", 14),
        schema::FieldDef::text("status", 15),
    ],
    rules: &[],
};

/// The platform's type `LogisticsAccountStatusDto`.
///
/// Source: `spec/open_instantdelivery/types.yaml:3`.
#[must_use]
#[non_exhaustive]
pub struct LogisticsAccountStatusDto {
    /// On the wire `audit_desc`, a text. Source: `spec/open_instantdelivery/types.yaml:5`.
    pub audit_desc: Option<String>,
    /// On the wire `logistics_code`, a text. Source: `spec/open_instantdelivery/types.yaml:6`.
    pub logistics_code: Option<String>,
    /// On the wire `logistics_name`, a text. Source: `spec/open_instantdelivery/types.yaml:7`.
    pub logistics_name: Option<String>,
    /// On the wire `status`, a text. Source: `spec/open_instantdelivery/types.yaml:8`.
    pub status: Option<String>,
}

impl LogisticsAccountStatusDto {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            audit_desc: None,
            logistics_code: None,
            logistics_name: None,
            status: None,
        }
    }

    /// Sets [`audit_desc`](Self::audit_desc).
    #[inline]
    pub fn audit_desc(mut self, audit_desc: impl Into<String>) -> Self {
        self.audit_desc = Some(audit_desc.into());
        self
    }

    /// Sets [`logistics_code`](Self::logistics_code).
    #[inline]
    pub fn logistics_code(mut self, logistics_code: impl Into<String>) -> Self {
        self.logistics_code = Some(logistics_code.into());
        self
    }

    /// Sets [`logistics_name`](Self::logistics_name).
    #[inline]
    pub fn logistics_name(mut self, logistics_name: impl Into<String>) -> Self {
        self.logistics_name = Some(logistics_name.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }
}

impl record::Record for LogisticsAccountStatusDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LOGISTICS_ACCOUNT_STATUS_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.audit_desc),
            1 => Some(&self.logistics_code),
            2 => Some(&self.logistics_name),
            3 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.audit_desc),
            1 => Some(&mut self.logistics_code),
            2 => Some(&mut self.logistics_name),
            3 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for LogisticsAccountStatusDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for LogisticsAccountStatusDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LogisticsAccountStatusDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LogisticsAccountStatusDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `LogisticsShopStatusDto`.
///
/// Source: `spec/open_instantdelivery/types.yaml:10`.
#[must_use]
#[non_exhaustive]
pub struct LogisticsShopStatusDto {
    /// On the wire `audit_desc`, a text. Source: `spec/open_instantdelivery/types.yaml:12`.
    pub audit_desc: Option<String>,
    /// On the wire `logistics_code`, a text. Source: `spec/open_instantdelivery/types.yaml:13`.
    pub logistics_code: Option<String>,
    /// On the wire `logistics_name`, a text. Source: `spec/open_instantdelivery/types.yaml:14`.
    pub logistics_name: Option<String>,
    /// On the wire `status`, a text. Source: `spec/open_instantdelivery/types.yaml:15`.
    pub status: Option<String>,
}

impl LogisticsShopStatusDto {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            audit_desc: None,
            logistics_code: None,
            logistics_name: None,
            status: None,
        }
    }

    /// Sets [`audit_desc`](Self::audit_desc).
    #[inline]
    pub fn audit_desc(mut self, audit_desc: impl Into<String>) -> Self {
        self.audit_desc = Some(audit_desc.into());
        self
    }

    /// Sets [`logistics_code`](Self::logistics_code).
    #[inline]
    pub fn logistics_code(mut self, logistics_code: impl Into<String>) -> Self {
        self.logistics_code = Some(logistics_code.into());
        self
    }

    /// Sets [`logistics_name`](Self::logistics_name).
    #[inline]
    pub fn logistics_name(mut self, logistics_name: impl Into<String>) -> Self {
        self.logistics_name = Some(logistics_name.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }
}

impl record::Record for LogisticsShopStatusDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LOGISTICS_SHOP_STATUS_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.audit_desc),
            1 => Some(&self.logistics_code),
            2 => Some(&self.logistics_name),
            3 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.audit_desc),
            1 => Some(&mut self.logistics_code),
            2 => Some(&mut self.logistics_name),
            3 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for LogisticsShopStatusDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for LogisticsShopStatusDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LogisticsShopStatusDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LogisticsShopStatusDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}
