//! Types that several APIs of `open_instantdelivery` share.
//!
//! Described in `spec/open_instantdelivery/types.yaml`.

use crate::{record, schema};

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
        Self::default()
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
        Self::default()
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

/// The values of the platform's type `LogisticsAccountStatusDtoStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum LogisticsAccountStatusDtoStatus {
    /// `AUDITING`: Under review (审核中).
    Auditing,
    /// `AUDIT_REJECT`: Review rejected (审核驳回).
    AuditReject,
    /// `VALID`: In effect (已生效).
    Valid,
}

record::enumeration!(
    LogisticsAccountStatusDtoStatus, "AUDITING" Auditing, "AUDIT_REJECT" AuditReject,
    "VALID" Valid
);

/// The values of the platform's type `LogisticsShopStatusDtoStatus`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    LogisticsShopStatusDtoStatus, "AUDITING" Auditing, "AUDIT_REJECT" AuditReject,
    "VALID" Valid, "UPDATING" Updating, "WAIT_CREATE" WaitCreate
);

record::record!(
    LogisticsAccountStatusDto, LOGISTICS_ACCOUNT_STATUS_DTO, 0 audit_desc None, 1
    logistics_code None, 2 logistics_name None, 3 status None
);

record::record!(
    LogisticsShopStatusDto, LOGISTICS_SHOP_STATUS_DTO, 0 audit_desc None, 1
    logistics_code None, 2 logistics_name None, 3 status None
);

pub(crate) static LOGISTICS_ACCOUNT_STATUS_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsAccountStatusDto",
    file: "spec/open_instantdelivery/types.yaml",
    rows: &[
        schema::Row::Text("audit_desc"),
        schema::Row::Text("logistics_code"),
        schema::Row::Text("logistics_name"),
        schema::Row::Limited(
            "status",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["AUDITING", "AUDIT_REJECT", "VALID"]),
                ),
            ],
        ),
    ],
    rules: &[],
    lines: &[7, 11, 16, 17, 20],
};

pub(crate) static LOGISTICS_SHOP_STATUS_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsShopStatusDto",
    file: "spec/open_instantdelivery/types.yaml",
    rows: &[
        schema::Row::Text("audit_desc"),
        schema::Row::Text("logistics_code"),
        schema::Row::Text("logistics_name"),
        schema::Row::Limited(
            "status",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &["AUDITING", "AUDIT_REJECT", "VALID", "UPDATING", "WAIT_CREATE"],
                    ),
                ),
            ],
        ),
    ],
    rules: &[],
    lines: &[29, 33, 38, 39, 42],
};
