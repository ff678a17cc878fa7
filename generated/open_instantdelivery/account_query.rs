//! `alipay.open.instantdelivery.account.query` · 即时配送商家账户查询
//!
//! Query a merchant's instant delivery account.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/instantdelivery/account/query`.
//! Described in `spec/open_instantdelivery/account.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.instantdelivery.account.query` (即时配送商家账户查询).
///
/// Query a merchant's instant delivery account.
///
/// ```
/// use alipay::open_instantdelivery::AccountQuery;
///
/// let request = AccountQuery::new();
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/instantdelivery/account/query`.
/// Described in `spec/open_instantdelivery/account.query.yaml`.
/// Returns [`AccountQueryResponse`], or an error with a [`AccountQueryErrorCode`].
#[doc(alias = "alipay.open.instantdelivery.account.query")]
#[doc(alias = "/v3/alipay/open/instantdelivery/account/query")]
#[doc(alias = "即时配送商家账户查询")]
#[doc(alias = "账户")]
#[doc(alias = "配送")]
#[must_use]
#[non_exhaustive]
pub struct AccountQuery {}

impl AccountQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

/// The response of `alipay.open.instantdelivery.account.query` (即时配送商家账户查询).
#[non_exhaustive]
pub struct AccountQueryResponse {
    /// Account balance.
    ///
    /// 账户余额. Example: `1.3`.
    pub balance: Option<String>,
    /// Pictures of the company's business license, front and back.
    ///
    /// 企业营业执照图片正反面. Example: `http://xxx`.
    pub business_license: Option<String>,
    /// Business scope.
    ///
    /// 经营范围.
    pub business_scope: Option<String>,
    /// Unified social credit code.
    pub credit_code: Option<String>,
    /// Email address of the contact.
    ///
    /// 联系人邮箱. Example: `user@example.com`.
    pub email: Option<String>,
    /// Address of the company.
    ///
    /// 企业地址. Example: `XXX街道108号`.
    pub enterprise_address: Option<String>,
    /// City code of the company.
    ///
    /// 企业所在地市编码. Example: `XX`.
    pub enterprise_city: Option<String>,
    /// District code of the company.
    ///
    /// 企业所在地区编码. Example: `XX`.
    pub enterprise_district: Option<String>,
    /// Full name of the company.
    ///
    /// 企业全称. Example: `淘宝`.
    pub enterprise_name: Option<String>,
    /// Province code of the company.
    ///
    /// 企业所在地省编码. Example: `XX`.
    pub enterprise_province: Option<String>,
    /// Type of company.
    ///
    /// 企业类型. Example: `01`.
    pub enterprise_type: Option<String>,
    /// State of the account at each delivery company.
    pub logistics_account_status: Vec<super::types::LogisticsAccountStatusDto>,
    /// Mobile number of the contact.
    ///
    /// 联系人手机号. Example: `138xxxxxxxx`.
    pub phone: Option<String>,
}

/// The error codes of `alipay.open.instantdelivery.account.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AccountQueryErrorCode {
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
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    AccountQueryErrorCode, "UNKNOWN_EXCEPTION" UnknownException, "INVALID_PARAMETER"
    InvalidParameter, "RESULT_IS_NOT_EXPECTED" ResultIsNotExpected
);

impl record::CallRequest for AccountQuery {}

impl record::Request for AccountQuery {
    type Response = AccountQueryResponse;
    type ErrorCode = AccountQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.instantdelivery.account.query",
        title: "即时配送商家账户查询",
        file: "spec/open_instantdelivery/account.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/instantdelivery/account/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &ACCOUNT_QUERY,
        response: &ACCOUNT_QUERY_RESPONSE,
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

record::record!(AccountQuery, ACCOUNT_QUERY);

record::record!(
    AccountQueryResponse, ACCOUNT_QUERY_RESPONSE, 0 balance None, 1 business_license
    None, 2 business_scope None, 3 credit_code None, 4 email None, 5 enterprise_address
    None, 6 enterprise_city None, 7 enterprise_district None, 8 enterprise_name None, 9
    enterprise_province None, 10 enterprise_type None, 11 logistics_account_status
    Vec::new(), 12 phone None
);

static ACCOUNT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccountQuery",
    file: "spec/open_instantdelivery/account.query.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static ACCOUNT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccountQueryResponse",
    file: "spec/open_instantdelivery/account.query.yaml",
    rows: &[
        schema::Row::Text("balance"),
        schema::Row::Text("business_license"),
        schema::Row::Text("business_scope"),
        schema::Row::Text("credit_code"),
        schema::Row::Text("email"),
        schema::Row::Text("enterprise_address"),
        schema::Row::Text("enterprise_city"),
        schema::Row::Text("enterprise_district"),
        schema::Row::Text("enterprise_name"),
        schema::Row::Text("enterprise_province"),
        schema::Row::Text("enterprise_type"),
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
        schema::Row::Text("phone"),
    ],
    rules: &[],
    lines: &[],
};
