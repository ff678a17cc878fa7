//! `alipay.user.agreement.migrate` · 代扣协议迁移
//!
//! Migrate a signed withholding agreement, for example to another contracting party.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/agreement/migrate`. Described in
//! `spec/user/agreement.migrate.yaml`.

use crate::{record, schema};

/// A request of `alipay.user.agreement.migrate` (代扣协议迁移).
///
/// Migrate a signed withholding agreement, for example to another contracting party.
///
/// ```
/// use alipay::user::AgreementMigrate;
///
/// let request = AgreementMigrate::new()
///     .agreement_no("20170322450983769228");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/agreement/migrate`. Described in
/// `spec/user/agreement.migrate.yaml`.
/// Returns [`AgreementMigrateResponse`], or an error with a [`AgreementMigrateErrorCode`].
#[doc(alias = "alipay.user.agreement.migrate")]
#[doc(alias = "/v3/alipay/user/agreement/migrate")]
#[doc(alias = "代扣协议迁移")]
#[doc(alias = "代扣")]
#[must_use]
#[non_exhaustive]
pub struct AgreementMigrate {
    /// Agreement number that Alipay assigned when the user signed.
    ///
    /// Example: `20170322450983769228`.
    pub agreement_no: Option<String>,
    /// App id of the merchant the agreement moves to.
    ///
    /// Example: `2014072300007148`.
    pub target_app_id: Option<String>,
    /// Calling app id of the merchant the agreement moves to.
    ///
    /// Example: `2014072300007148`.
    pub target_invoke_app_id: Option<String>,
    /// Merchant id (2088…) the agreement moves to.
    ///
    /// Example: `2088000000000001`.
    pub target_partner_id: Option<String>,
}

impl AgreementMigrate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`target_app_id`](Self::target_app_id).
    #[inline]
    pub fn target_app_id(mut self, target_app_id: impl Into<String>) -> Self {
        self.target_app_id = Some(target_app_id.into());
        self
    }

    /// Sets [`target_invoke_app_id`](Self::target_invoke_app_id).
    #[inline]
    pub fn target_invoke_app_id(
        mut self,
        target_invoke_app_id: impl Into<String>,
    ) -> Self {
        self.target_invoke_app_id = Some(target_invoke_app_id.into());
        self
    }

    /// Sets [`target_partner_id`](Self::target_partner_id).
    #[inline]
    pub fn target_partner_id(mut self, target_partner_id: impl Into<String>) -> Self {
        self.target_partner_id = Some(target_partner_id.into());
        self
    }
}

/// The response of `alipay.user.agreement.migrate` (代扣协议迁移).
///
/// This response has no fields.
#[non_exhaustive]
pub struct AgreementMigrateResponse {}

/// The error codes of `alipay.user.agreement.migrate`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AgreementMigrateErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `MERCHANT_NOT_SUPPORT`: The merchant is not supported.
    MerchantNotSupport,
    /// `AGREEMENT_ALREADY_MIGRATED`.
    AgreementAlreadyMigrated,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    AgreementMigrateErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "MERCHANT_NOT_SUPPORT" MerchantNotSupport,
    "AGREEMENT_ALREADY_MIGRATED" AgreementAlreadyMigrated
);

impl record::CallRequest for AgreementMigrate {}

impl record::Request for AgreementMigrate {
    type Response = AgreementMigrateResponse;
    type ErrorCode = AgreementMigrateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.user.agreement.migrate",
        title: "代扣协议迁移",
        file: "spec/user/agreement.migrate.yaml",
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    AgreementMigrate, AGREEMENT_MIGRATE, 0 agreement_no None, 1 target_app_id None, 2
    target_invoke_app_id None, 3 target_partner_id None
);

record::record!(AgreementMigrateResponse, AGREEMENT_MIGRATE_RESPONSE);

static AGREEMENT_MIGRATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementMigrate",
    file: "spec/user/agreement.migrate.yaml",
    rows: &[
        schema::Row::Text("agreement_no"),
        schema::Row::Text("target_app_id"),
        schema::Row::Text("target_invoke_app_id"),
        schema::Row::Text("target_partner_id"),
    ],
    rules: &[],
    lines: &[11, 15, 19, 23],
};

static AGREEMENT_MIGRATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementMigrateResponse",
    file: "spec/user/agreement.migrate.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
