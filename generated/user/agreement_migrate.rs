//! `alipay.user.agreement.migrate` · 代扣协议迁移
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/agreement/migrate`. Described in
//! `spec/user/agreement.migrate.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/user/agreement.migrate.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.user.agreement.migrate",
    title: "代扣协议迁移",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/user/agreement/migrate",
    }),
    idempotency: schema::Idempotency::Never,
    request: &AGREEMENT_MIGRATE,
    response: &AGREEMENT_MIGRATE_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 17,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 18,
        },
        schema::ErrorDef {
            code: "MERCHANT_NOT_SUPPORT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 19,
        },
        schema::ErrorDef {
            code: "AGREEMENT_ALREADY_MIGRATED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 20,
        },
    ],
};

static AGREEMENT_MIGRATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementMigrate",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "agreement_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "target_app_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "target_invoke_app_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "target_partner_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
    ],
    rules: &[],
};

static AGREEMENT_MIGRATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementMigrateResponse",
    file: FILE,
    fields: &[],
    rules: &[],
};

/// A request of `alipay.user.agreement.migrate` (代扣协议迁移).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/agreement/migrate`. Described in
/// `spec/user/agreement.migrate.yaml`.
/// Answered by [`AgreementMigrateResponse`], or by an error with a [`AgreementMigrateErrorCode`].
#[doc(alias = "alipay.user.agreement.migrate")]
#[doc(alias = "代扣协议迁移")]
#[derive(Default)]
#[non_exhaustive]
pub struct AgreementMigrate {
    /// The field `agreement_no`: a text.
    ///
    /// On the wire `agreement_no`. Source: `spec/user/agreement.migrate.yaml:9`.
    pub agreement_no: Option<String>,
    /// The field `target_app_id`: a text.
    ///
    /// On the wire `target_app_id`. Source: `spec/user/agreement.migrate.yaml:10`.
    pub target_app_id: Option<String>,
    /// The field `target_invoke_app_id`: a text.
    ///
    /// On the wire `target_invoke_app_id`. Source: `spec/user/agreement.migrate.yaml:11`.
    pub target_invoke_app_id: Option<String>,
    /// The field `target_partner_id`: a text.
    ///
    /// On the wire `target_partner_id`. Source: `spec/user/agreement.migrate.yaml:12`.
    pub target_partner_id: Option<String>,
}

impl AgreementMigrate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    #[must_use]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`target_app_id`](Self::target_app_id).
    #[inline]
    #[must_use]
    pub fn target_app_id(mut self, target_app_id: impl Into<String>) -> Self {
        self.target_app_id = Some(target_app_id.into());
        self
    }

    /// Sets [`target_invoke_app_id`](Self::target_invoke_app_id).
    #[inline]
    #[must_use]
    pub fn target_invoke_app_id(
        mut self,
        target_invoke_app_id: impl Into<String>,
    ) -> Self {
        self.target_invoke_app_id = Some(target_invoke_app_id.into());
        self
    }

    /// Sets [`target_partner_id`](Self::target_partner_id).
    #[inline]
    #[must_use]
    pub fn target_partner_id(mut self, target_partner_id: impl Into<String>) -> Self {
        self.target_partner_id = Some(target_partner_id.into());
        self
    }
}

impl record::Record for AgreementMigrate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AGREEMENT_MIGRATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_no),
            1 => Some(&self.target_app_id),
            2 => Some(&self.target_invoke_app_id),
            3 => Some(&self.target_partner_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_no),
            1 => Some(&mut self.target_app_id),
            2 => Some(&mut self.target_invoke_app_id),
            3 => Some(&mut self.target_partner_id),
            _ => None,
        }
    }
}

impl Clone for AgreementMigrate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AgreementMigrate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AgreementMigrate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for AgreementMigrate {}

impl record::Request for AgreementMigrate {
    type Response = AgreementMigrateResponse;
    type ErrorCode = AgreementMigrateErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.user.agreement.migrate` (代扣协议迁移).
///
/// It has no fields: that it came is what it says.
#[derive(Default)]
#[non_exhaustive]
pub struct AgreementMigrateResponse {}

impl record::Record for AgreementMigrateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AGREEMENT_MIGRATE_RESPONSE
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Clone for AgreementMigrateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AgreementMigrateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AgreementMigrateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.user.agreement.migrate`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AgreementMigrateErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/user/agreement.migrate.yaml:17`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/user/agreement.migrate.yaml:18`.
    InvalidParameter,
    /// On the wire `MERCHANT_NOT_SUPPORT`. Source: `spec/user/agreement.migrate.yaml:19`.
    MerchantNotSupport,
    /// On the wire `AGREEMENT_ALREADY_MIGRATED`. Source: `spec/user/agreement.migrate.yaml:20`.
    AgreementAlreadyMigrated,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AgreementMigrateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("MERCHANT_NOT_SUPPORT", Self::MerchantNotSupport),
        ("AGREEMENT_ALREADY_MIGRATED", Self::AgreementAlreadyMigrated),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
