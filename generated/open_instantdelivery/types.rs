//! Types that several APIs of `open_instantdelivery` share.
//!
//! Described in `spec/open_instantdelivery/types.yaml`.

use crate::{record, schema};

pub(crate) static LOGISTICS_ACCOUNT_STATUS_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsAccountStatusDto",
    file: "spec/open_instantdelivery/types.yaml",
    fields: &[
        schema::FieldDef::text("audit_desc", 7),
        schema::FieldDef::text("logistics_code", 11),
        schema::FieldDef::text("logistics_name", 16),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["AUDITING", "AUDIT_REJECT", "VALID"]),
                    20,
                ),
            ],
            ..schema::FieldDef::text("status", 17)
        },
    ],
    rules: &[],
};

pub(crate) static LOGISTICS_SHOP_STATUS_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsShopStatusDto",
    file: "spec/open_instantdelivery/types.yaml",
    fields: &[
        schema::FieldDef::text("audit_desc", 29),
        schema::FieldDef::text("logistics_code", 33),
        schema::FieldDef::text("logistics_name", 38),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &["AUDITING", "AUDIT_REJECT", "VALID", "UPDATING", "WAIT_CREATE"],
                    ),
                    42,
                ),
            ],
            ..schema::FieldDef::text("status", 39)
        },
    ],
    rules: &[],
};

/// State of a merchant's account at one delivery company.
///
/// | Field | Limits |
/// |---|---|
/// | [`status`](Self::status) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct LogisticsAccountStatusDto {
    /// Review remark on the merchant's account at the delivery company.
    ///
    /// Example: `logo图片不符合规范`.
    pub audit_desc: Option<String>,
    /// Logistics code of the delivery company.
    ///
    /// 配送公司物流编码. Example: `FENGNIAO`.
    pub logistics_code: Option<String>,
    /// Name of the delivery company.
    ///
    /// 配送公司名称. Example: `蜂鸟即配`.
    pub logistics_name: Option<String>,
    /// State of the account.
    ///
    /// 账户状态.
    pub status: Option<record::Choice<LogisticsAccountStatusDtoStatus>>,
}

impl LogisticsAccountStatusDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn status(
        mut self,
        status: impl Into<record::Choice<LogisticsAccountStatusDtoStatus>>,
    ) -> Self {
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

/// State of a store at one delivery company.
///
/// | Field | Limits |
/// |---|---|
/// | [`status`](Self::status) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct LogisticsShopStatusDto {
    /// Review remark on the merchant's account at the delivery company.
    ///
    /// Example: `logo图片不符合规范`.
    pub audit_desc: Option<String>,
    /// Logistics code of the delivery company.
    ///
    /// 配送公司物流编码. Example: `FENGNIAO`.
    pub logistics_code: Option<String>,
    /// Name of the delivery company.
    ///
    /// 配送公司名称. Example: `蜂鸟即配`.
    pub logistics_name: Option<String>,
    /// State of the store.
    ///
    /// 门店状态.
    pub status: Option<record::Choice<LogisticsShopStatusDtoStatus>>,
}

impl LogisticsShopStatusDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn status(
        mut self,
        status: impl Into<record::Choice<LogisticsShopStatusDtoStatus>>,
    ) -> Self {
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

/// The values of the platform's type `LogisticsAccountStatusDtoStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum LogisticsAccountStatusDtoStatus {
    /// `AUDITING`: Under review (审核中).
    Auditing,
    /// `AUDIT_REJECT`: Review rejected (审核驳回).
    AuditReject,
    /// `VALID`: In effect (已生效).
    Valid,
}

impl record::Enumeration for LogisticsAccountStatusDtoStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("AUDITING", Self::Auditing),
        ("AUDIT_REJECT", Self::AuditReject),
        ("VALID", Self::Valid),
    ];
}

impl std::fmt::Debug for LogisticsAccountStatusDtoStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `LogisticsShopStatusDtoStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum LogisticsShopStatusDtoStatus {
    /// `AUDITING`: Under review (审核中).
    Auditing,
    /// `AUDIT_REJECT`: Review rejected (审核驳回).
    AuditReject,
    /// `VALID`: In effect (已生效).
    Valid,
    /// `UPDATING`: Being updated (更新中).
    Updating,
    /// `WAIT_CREATE`: Not opened; apply by updating the store.
    WaitCreate,
}

impl record::Enumeration for LogisticsShopStatusDtoStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("AUDITING", Self::Auditing),
        ("AUDIT_REJECT", Self::AuditReject),
        ("VALID", Self::Valid),
        ("UPDATING", Self::Updating),
        ("WAIT_CREATE", Self::WaitCreate),
    ];
}

impl std::fmt::Debug for LogisticsShopStatusDtoStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}
