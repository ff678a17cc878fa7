//! `alipay.open.instantdelivery.account.query` · 即时配送商家账户查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/instantdelivery/account/query`.
//! Described in `spec/open_instantdelivery/account.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_instantdelivery/account.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.instantdelivery.account.query",
    title: "即时配送商家账户查询",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "UNKNOWN_EXCEPTION",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 27,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 28,
        },
        schema::ErrorDef {
            code: "RESULT_IS_NOT_EXPECTED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 29,
        },
    ],
};

static ACCOUNT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccountQuery",
    file: FILE,
    fields: &[],
    rules: &[],
};

static ACCOUNT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccountQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "balance",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "business_license",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "business_scope",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "credit_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "email",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "enterprise_address",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "enterprise_city",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "enterprise_district",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "enterprise_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "enterprise_province",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "enterprise_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "logistics_account_status",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(
                        &super::types::LOGISTICS_ACCOUNT_STATUS_DTO,
                    ),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "phone",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct AccountQuery {}

impl AccountQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.instantdelivery.account.query` (即时配送商家账户查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountQueryResponse {
    /// The field `balance`: a text.
    ///
    /// On the wire `balance`. Source: `spec/open_instantdelivery/account.query.yaml:12`.
    pub balance: Option<String>,
    /// The field `business_license`: a text.
    ///
    /// On the wire `business_license`. Source: `spec/open_instantdelivery/account.query.yaml:13`.
    pub business_license: Option<String>,
    /// The field `business_scope`: a text.
    ///
    /// On the wire `business_scope`. Source: `spec/open_instantdelivery/account.query.yaml:14`.
    pub business_scope: Option<String>,
    /// The field `credit_code`: a text.
    ///
    /// On the wire `credit_code`. Source: `spec/open_instantdelivery/account.query.yaml:15`.
    pub credit_code: Option<String>,
    /// The field `email`: a text.
    ///
    /// On the wire `email`. Source: `spec/open_instantdelivery/account.query.yaml:16`.
    pub email: Option<String>,
    /// The field `enterprise_address`: a text.
    ///
    /// On the wire `enterprise_address`. Source: `spec/open_instantdelivery/account.query.yaml:17`.
    pub enterprise_address: Option<String>,
    /// The field `enterprise_city`: a text.
    ///
    /// On the wire `enterprise_city`. Source: `spec/open_instantdelivery/account.query.yaml:18`.
    pub enterprise_city: Option<String>,
    /// The field `enterprise_district`: a text.
    ///
    /// On the wire `enterprise_district`. Source: `spec/open_instantdelivery/account.query.yaml:19`.
    pub enterprise_district: Option<String>,
    /// The field `enterprise_name`: a text.
    ///
    /// On the wire `enterprise_name`. Source: `spec/open_instantdelivery/account.query.yaml:20`.
    pub enterprise_name: Option<String>,
    /// The field `enterprise_province`: a text.
    ///
    /// On the wire `enterprise_province`. Source: `spec/open_instantdelivery/account.query.yaml:21`.
    pub enterprise_province: Option<String>,
    /// The field `enterprise_type`: a text.
    ///
    /// On the wire `enterprise_type`. Source: `spec/open_instantdelivery/account.query.yaml:22`.
    pub enterprise_type: Option<String>,
    /// The field `logistics_account_status`: a list; each element is a record of the kind
    /// `LogisticsAccountStatusDto`.
    ///
    /// On the wire `logistics_account_status`. Source: `spec/open_instantdelivery/account.query.yaml:23`.
    pub logistics_account_status: Vec<super::types::LogisticsAccountStatusDto>,
    /// The field `phone`: a text.
    ///
    /// On the wire `phone`. Source: `spec/open_instantdelivery/account.query.yaml:24`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
