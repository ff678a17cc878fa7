//! `alipay.open.instantdelivery.account.query` · 即时配送商家账户查询
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
        schema::FieldDef::text("balance", 12),
        schema::FieldDef::text("business_license", 13),
        schema::FieldDef::text("business_scope", 14),
        schema::FieldDef::text("credit_code", 15),
        schema::FieldDef::text("email", 16),
        schema::FieldDef::text("enterprise_address", 17),
        schema::FieldDef::text("enterprise_city", 18),
        schema::FieldDef::text("enterprise_district", 19),
        schema::FieldDef::text("enterprise_name", 20),
        schema::FieldDef::text("enterprise_province", 21),
        schema::FieldDef::text("enterprise_type", 22),
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
            23,
        ),
        schema::FieldDef::text("phone", 24),
    ],
    rules: &[],
};

/// A request of `alipay.open.instantdelivery.account.query` (即时配送商家账户查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/instantdelivery/account/query`.
/// Described in `spec/open_instantdelivery/account.query.yaml`.
/// Answered by [`AccountQueryResponse`], or by an error with a [`AccountQueryErrorCode`].
#[doc(alias = "alipay.open.instantdelivery.account.query")]
#[doc(alias = "即时配送商家账户查询")]
#[must_use]
#[non_exhaustive]
pub struct AccountQuery {}

impl AccountQuery {
    /// With no field set; what is required is checked before the request is sent.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.instantdelivery.account.query` (即时配送商家账户查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct AccountQueryResponse {
    /// On the wire `balance`, a text. Source: `spec/open_instantdelivery/account.query.yaml:12`.
    pub balance: Option<String>,
    /// On the wire `business_license`, a text. Source: `spec/open_instantdelivery/account.query.yaml:13`.
    pub business_license: Option<String>,
    /// On the wire `business_scope`, a text. Source: `spec/open_instantdelivery/account.query.yaml:14`.
    pub business_scope: Option<String>,
    /// On the wire `credit_code`, a text. Source: `spec/open_instantdelivery/account.query.yaml:15`.
    pub credit_code: Option<String>,
    /// On the wire `email`, a text. Source: `spec/open_instantdelivery/account.query.yaml:16`.
    pub email: Option<String>,
    /// On the wire `enterprise_address`, a text. Source: `spec/open_instantdelivery/account.query.yaml:17`.
    pub enterprise_address: Option<String>,
    /// On the wire `enterprise_city`, a text. Source: `spec/open_instantdelivery/account.query.yaml:18`.
    pub enterprise_city: Option<String>,
    /// On the wire `enterprise_district`, a text. Source: `spec/open_instantdelivery/account.query.yaml:19`.
    pub enterprise_district: Option<String>,
    /// On the wire `enterprise_name`, a text. Source: `spec/open_instantdelivery/account.query.yaml:20`.
    pub enterprise_name: Option<String>,
    /// On the wire `enterprise_province`, a text. Source: `spec/open_instantdelivery/account.query.yaml:21`.
    pub enterprise_province: Option<String>,
    /// On the wire `enterprise_type`, a text. Source: `spec/open_instantdelivery/account.query.yaml:22`.
    pub enterprise_type: Option<String>,
    /// On the wire `logistics_account_status`, a list; each element is a record of the kind
    /// `LogisticsAccountStatusDto`. Source: `spec/open_instantdelivery/account.query.yaml:23`.
    pub logistics_account_status: Vec<super::types::LogisticsAccountStatusDto>,
    /// On the wire `phone`, a text. Source: `spec/open_instantdelivery/account.query.yaml:24`.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountQueryErrorCode {
    /// On the wire `UNKNOWN_EXCEPTION`. Source: `spec/open_instantdelivery/account.query.yaml:27`.
    UnknownException,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_instantdelivery/account.query.yaml:28`.
    InvalidParameter,
    /// On the wire `RESULT_IS_NOT_EXPECTED`. Source: `spec/open_instantdelivery/account.query.yaml:29`.
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
