//! `alipay.open.instantdelivery.account.query` · 即时配送商家账户查询
//!
//! Query a merchant's instant delivery account.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/instantdelivery/account/query`.
//! Described in `spec/open_instantdelivery/account.query.yaml`.

use crate::{record, schema};

static ACCOUNT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccountQuery",
    file: "spec/open_instantdelivery/account.query.yaml",
    fields: &[],
    rules: &[],
};

static ACCOUNT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccountQueryResponse",
    file: "spec/open_instantdelivery/account.query.yaml",
    fields: &[
        schema::FieldDef::text("balance", 14),
        schema::FieldDef::text("business_license", 15),
        schema::FieldDef::text("business_scope", 20),
        schema::FieldDef::text("credit_code", 21),
        schema::FieldDef::text("email", 22),
        schema::FieldDef::text("enterprise_address", 23),
        schema::FieldDef::text("enterprise_city", 24),
        schema::FieldDef::text("enterprise_district", 25),
        schema::FieldDef::text("enterprise_name", 26),
        schema::FieldDef::text("enterprise_province", 27),
        schema::FieldDef::text("enterprise_type", 28),
        schema::FieldDef::new(
            "logistics_account_status",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(
                        &super::types::LOGISTICS_ACCOUNT_STATUS_DTO,
                    ),
                    limits: &[],
                },
            ),
            29,
        ),
        schema::FieldDef::text("phone", 32),
    ],
    rules: &[],
};

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
        Self {}
    }
}

impl record::Record for AccountQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACCOUNT_QUERY
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

impl Default for AccountQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AccountQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AccountQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AccountQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for AccountQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACCOUNT_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.balance),
            1 => Some(&self.business_license),
            2 => Some(&self.business_scope),
            3 => Some(&self.credit_code),
            4 => Some(&self.email),
            5 => Some(&self.enterprise_address),
            6 => Some(&self.enterprise_city),
            7 => Some(&self.enterprise_district),
            8 => Some(&self.enterprise_name),
            9 => Some(&self.enterprise_province),
            10 => Some(&self.enterprise_type),
            11 => Some(&self.logistics_account_status),
            12 => Some(&self.phone),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.balance),
            1 => Some(&mut self.business_license),
            2 => Some(&mut self.business_scope),
            3 => Some(&mut self.credit_code),
            4 => Some(&mut self.email),
            5 => Some(&mut self.enterprise_address),
            6 => Some(&mut self.enterprise_city),
            7 => Some(&mut self.enterprise_district),
            8 => Some(&mut self.enterprise_name),
            9 => Some(&mut self.enterprise_province),
            10 => Some(&mut self.enterprise_type),
            11 => Some(&mut self.logistics_account_status),
            12 => Some(&mut self.phone),
            _ => None,
        }
    }
}

impl Default for AccountQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            balance: None,
            business_license: None,
            business_scope: None,
            credit_code: None,
            email: None,
            enterprise_address: None,
            enterprise_city: None,
            enterprise_district: None,
            enterprise_name: None,
            enterprise_province: None,
            enterprise_type: None,
            logistics_account_status: Vec::new(),
            phone: None,
        }
    }
}

impl Clone for AccountQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AccountQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AccountQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.instantdelivery.account.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for AccountQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("UNKNOWN_EXCEPTION", Self::UnknownException),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("RESULT_IS_NOT_EXPECTED", Self::ResultIsNotExpected),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for AccountQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
