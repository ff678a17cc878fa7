//! `alipay.open.instantdelivery.account.create` · 即时配送商家账户创建
//!
//! Create accounts for a merchant at instant delivery companies.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/instantdelivery/account/create`.
//! Described in `spec/open_instantdelivery/account.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.instantdelivery.account.create` (即时配送商家账户创建).
///
/// Create accounts for a merchant at instant delivery companies.
///
/// ```
/// use alipay::open_instantdelivery::AccountCreate;
///
/// let request = AccountCreate::new()
///     .logistics_codes(["ISTD"]);
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/instantdelivery/account/create`.
/// Described in `spec/open_instantdelivery/account.create.yaml`.
/// Returns [`AccountCreateResponse`], or an error with a [`AccountCreateErrorCode`].
#[doc(alias = "alipay.open.instantdelivery.account.create")]
#[doc(alias = "/v3/alipay/open/instantdelivery/account/create")]
#[doc(alias = "即时配送商家账户创建")]
#[doc(alias = "账户")]
#[doc(alias = "配送")]
#[must_use]
#[non_exhaustive]
pub struct AccountCreate {
    /// Codes of the delivery companies.
    ///
    /// 配送公司编码. Example: `ISTD`.
    pub logistics_codes: Vec<String>,
    /// External business number.
    ///
    /// 外部业务号. Example: `out_biz_no_202008311750000`.
    pub out_biz_no: Option<String>,
}

impl AccountCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`logistics_codes`](Self::logistics_codes).
    #[inline]
    pub fn logistics_codes(
        mut self,
        logistics_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.logistics_codes = logistics_codes.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }
}

/// The response of `alipay.open.instantdelivery.account.create` (即时配送商家账户创建).
#[non_exhaustive]
pub struct AccountCreateResponse {
    /// Result of account creation at each delivery company.
    ///
    /// 配送公司账户创建结果列表.
    pub logistics_account_status: Vec<super::types::LogisticsAccountStatusDto>,
}

/// The error codes of `alipay.open.instantdelivery.account.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AccountCreateErrorCode {
    /// `UNKNOWN_EXCEPTION`: An unknown internal error occurred.
    ///
    /// Contact support. The outcome is unknown: the call may have taken effect.
    UnknownException,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `RESULT_IS_NOT_EXPECTED`: The result is not the expected one.
    ResultIsNotExpected,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    AccountCreateErrorCode, "UNKNOWN_EXCEPTION" UnknownException, "INVALID_PARAMETER"
    InvalidParameter, "RESULT_IS_NOT_EXPECTED" ResultIsNotExpected, "SYSTEM_ERROR"
    SystemError
);

impl record::CallRequest for AccountCreate {}

impl record::Request for AccountCreate {
    type Response = AccountCreateResponse;
    type ErrorCode = AccountCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.instantdelivery.account.create",
        title: "即时配送商家账户创建",
        file: "spec/open_instantdelivery/account.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/instantdelivery/account/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ACCOUNT_CREATE,
        response: &ACCOUNT_CREATE_RESPONSE,
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
    AccountCreate, ACCOUNT_CREATE, 0 logistics_codes Vec::new(), 1 out_biz_no None
);

record::record!(
    AccountCreateResponse, ACCOUNT_CREATE_RESPONSE, 0 logistics_account_status Vec::new()
);

static ACCOUNT_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccountCreate",
    file: "spec/open_instantdelivery/account.create.yaml",
    rows: &[
        schema::Row::Plain(
            "logistics_codes",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("out_biz_no"),
    ],
    rules: &[],
    lines: &[11, 12],
};

static ACCOUNT_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccountCreateResponse",
    file: "spec/open_instantdelivery/account.create.yaml",
    rows: &[
        schema::Row::Plain(
            "logistics_account_status",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(
                        &super::types::LOGISTICS_ACCOUNT_STATUS_DTO,
                    ),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};
