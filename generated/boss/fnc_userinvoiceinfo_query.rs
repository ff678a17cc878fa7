//! `alipay.boss.fnc.userinvoiceinfo.query` · 根据PID获取相关的开票资料
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/boss/fnc/userinvoiceinfo/query`. Described in
//! `spec/boss/fnc.userinvoiceinfo.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/boss/fnc.userinvoiceinfo.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.boss.fnc.userinvoiceinfo.query",
    title: "根据PID获取相关的开票资料",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Get,
        path: "/v3/alipay/boss/fnc/userinvoiceinfo/query",
    }),
    idempotency: schema::Idempotency::Always,
    request: &FNC_USERINVOICEINFO_QUERY,
    response: &FNC_USERINVOICEINFO_QUERY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 64,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 65,
        },
        schema::ErrorDef {
            code: "BIZ_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 66,
        },
    ],
};

static FNC_USERINVOICEINFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "FncUserinvoiceinfoQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "pid",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
    ],
    rules: &[],
};

static FNC_USERINVOICEINFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "FncUserinvoiceinfoQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "result_set",
            kind: schema::Kind::Record(&USER_INVOICE_INFO_OPEN_API_RESPONSE),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
    ],
    rules: &[],
};

static USER_INVOICE_INFO_OPEN_API_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserInvoiceInfoOpenApiResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "accept_electronic",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "address",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "auto",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "bank_account",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "bank_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "business_licence_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "creator",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "gmt_create",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "gmt_modified",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "hold",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "ip_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "last_modifier",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "open_account_permit_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "other_qualification_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "task_date",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "tax_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "tax_payer_qualification",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "tax_qualification_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "tax_reg_cert_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "taxpayer_quali_valid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "telephone",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "title",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
        schema::FieldDef {
            name: "tnt_inst_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
        schema::FieldDef {
            name: "type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
        schema::FieldDef {
            name: "user_mail_info_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&USER_MAIL_INFO_VO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 44,
        },
    ],
    rules: &[],
};

static USER_MAIL_INFO_VO: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserMailInfoVo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "address",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 48,
        },
        schema::FieldDef {
            name: "city",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 49,
        },
        schema::FieldDef {
            name: "country",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 50,
        },
        schema::FieldDef {
            name: "county_district",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 51,
        },
        schema::FieldDef {
            name: "detail_address",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 52,
        },
        schema::FieldDef {
            name: "email",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 53,
        },
        schema::FieldDef {
            name: "gmt_create",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 54,
        },
        schema::FieldDef {
            name: "gmt_modified",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 55,
        },
        schema::FieldDef {
            name: "id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 56,
        },
        schema::FieldDef {
            name: "name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 57,
        },
        schema::FieldDef {
            name: "pid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 58,
        },
        schema::FieldDef {
            name: "province",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 59,
        },
        schema::FieldDef {
            name: "street",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 60,
        },
        schema::FieldDef {
            name: "telephone",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 61,
        },
    ],
    rules: &[],
};

/// A request of `alipay.boss.fnc.userinvoiceinfo.query` (根据PID获取相关的开票资料).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/boss/fnc/userinvoiceinfo/query`. Described in
/// `spec/boss/fnc.userinvoiceinfo.query.yaml`.
/// Answered by [`FncUserinvoiceinfoQueryResponse`], or by an error with a [`FncUserinvoiceinfoQueryErrorCode`].
#[doc(alias = "alipay.boss.fnc.userinvoiceinfo.query")]
#[doc(alias = "根据PID获取相关的开票资料")]
#[derive(Default)]
#[non_exhaustive]
pub struct FncUserinvoiceinfoQuery {
    /// The field `pid`: a text.
    ///
    /// On the wire `pid`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:10`.
    pub pid: Option<String>,
}

impl FncUserinvoiceinfoQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`pid`](Self::pid).
    #[inline]
    #[must_use]
    pub fn pid(mut self, pid: impl Into<String>) -> Self {
        self.pid = Some(pid.into());
        self
    }
}

impl record::Record for FncUserinvoiceinfoQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &FNC_USERINVOICEINFO_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.pid),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.pid),
            _ => None,
        }
    }
}

impl Clone for FncUserinvoiceinfoQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for FncUserinvoiceinfoQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for FncUserinvoiceinfoQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for FncUserinvoiceinfoQuery {}

impl record::Request for FncUserinvoiceinfoQuery {
    type Response = FncUserinvoiceinfoQueryResponse;
    type ErrorCode = FncUserinvoiceinfoQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.boss.fnc.userinvoiceinfo.query` (根据PID获取相关的开票资料).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct FncUserinvoiceinfoQueryResponse {
    /// The field `result_set`: a record of the kind `UserInvoiceInfoOpenApiResponse`.
    ///
    /// On the wire `result_set`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:13`.
    pub result_set: Option<UserInvoiceInfoOpenApiResponse>,
}

impl record::Record for FncUserinvoiceinfoQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &FNC_USERINVOICEINFO_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.result_set),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.result_set),
            _ => None,
        }
    }
}

impl Clone for FncUserinvoiceinfoQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for FncUserinvoiceinfoQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for FncUserinvoiceinfoQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `UserInvoiceInfoOpenApiResponse`.
///
/// Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:16`.
#[derive(Default)]
#[non_exhaustive]
pub struct UserInvoiceInfoOpenApiResponse {
    /// The field `accept_electronic`: true or false.
    ///
    /// On the wire `accept_electronic`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:18`.
    pub accept_electronic: Option<bool>,
    /// The field `address`: a text.
    ///
    /// On the wire `address`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:19`.
    pub address: Option<String>,
    /// The field `auto`: true or false.
    ///
    /// On the wire `auto`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:20`.
    pub auto: Option<bool>,
    /// The field `bank_account`: a text.
    ///
    /// On the wire `bank_account`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:21`.
    pub bank_account: Option<String>,
    /// The field `bank_name`: a text.
    ///
    /// On the wire `bank_name`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:22`.
    pub bank_name: Option<String>,
    /// The field `business_licence_url`: a text.
    ///
    /// On the wire `business_licence_url`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:23`.
    pub business_licence_url: Option<String>,
    /// The field `creator`: a text.
    ///
    /// On the wire `creator`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:24`.
    pub creator: Option<String>,
    /// The field `gmt_create`: a text.
    ///
    /// On the wire `gmt_create`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:25`.
    pub gmt_create: Option<String>,
    /// The field `gmt_modified`: a text.
    ///
    /// On the wire `gmt_modified`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:26`.
    pub gmt_modified: Option<String>,
    /// The field `hold`: true or false.
    ///
    /// On the wire `hold`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:27`.
    pub hold: Option<bool>,
    /// The field `id`: a text.
    ///
    /// On the wire `id`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:28`.
    pub id: Option<String>,
    /// The field `ip_id`: a text.
    ///
    /// On the wire `ip_id`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:29`.
    pub ip_id: Option<String>,
    /// The field `last_modifier`: a text.
    ///
    /// On the wire `last_modifier`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:30`.
    pub last_modifier: Option<String>,
    /// The field `open_account_permit_url`: a text.
    ///
    /// On the wire `open_account_permit_url`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:31`.
    pub open_account_permit_url: Option<String>,
    /// The field `other_qualification_url`: a text.
    ///
    /// On the wire `other_qualification_url`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:32`.
    pub other_qualification_url: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:33`.
    pub status: Option<String>,
    /// The field `task_date`: a text.
    ///
    /// On the wire `task_date`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:34`.
    pub task_date: Option<String>,
    /// The field `tax_no`: a text.
    ///
    /// On the wire `tax_no`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:35`.
    pub tax_no: Option<String>,
    /// The field `tax_payer_qualification`: a text.
    ///
    /// On the wire `tax_payer_qualification`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:36`.
    pub tax_payer_qualification: Option<String>,
    /// The field `tax_qualification_url`: a text.
    ///
    /// On the wire `tax_qualification_url`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:37`.
    pub tax_qualification_url: Option<String>,
    /// The field `tax_reg_cert_url`: a text.
    ///
    /// On the wire `tax_reg_cert_url`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:38`.
    pub tax_reg_cert_url: Option<String>,
    /// The field `taxpayer_quali_valid`: a text.
    ///
    /// On the wire `taxpayer_quali_valid`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:39`.
    pub taxpayer_quali_valid: Option<String>,
    /// The field `telephone`: a text.
    ///
    /// On the wire `telephone`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:40`.
    pub telephone: Option<String>,
    /// The field `title`: a text.
    ///
    /// On the wire `title`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:41`.
    pub title: Option<String>,
    /// The field `tnt_inst_id`: a text.
    ///
    /// On the wire `tnt_inst_id`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:42`.
    pub tnt_inst_id: Option<String>,
    /// The field `type`: a text.
    ///
    /// On the wire `type`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:43`.
    pub r#type: Option<String>,
    /// The field `user_mail_info_list`: a list; each element is a record of the kind `UserMailInfoVo`.
    ///
    /// On the wire `user_mail_info_list`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:44`.
    pub user_mail_info_list: Vec<UserMailInfoVo>,
}

impl record::Record for UserInvoiceInfoOpenApiResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &USER_INVOICE_INFO_OPEN_API_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.accept_electronic),
            1 => Some(&self.address),
            2 => Some(&self.auto),
            3 => Some(&self.bank_account),
            4 => Some(&self.bank_name),
            5 => Some(&self.business_licence_url),
            6 => Some(&self.creator),
            7 => Some(&self.gmt_create),
            8 => Some(&self.gmt_modified),
            9 => Some(&self.hold),
            10 => Some(&self.id),
            11 => Some(&self.ip_id),
            12 => Some(&self.last_modifier),
            13 => Some(&self.open_account_permit_url),
            14 => Some(&self.other_qualification_url),
            15 => Some(&self.status),
            16 => Some(&self.task_date),
            17 => Some(&self.tax_no),
            18 => Some(&self.tax_payer_qualification),
            19 => Some(&self.tax_qualification_url),
            20 => Some(&self.tax_reg_cert_url),
            21 => Some(&self.taxpayer_quali_valid),
            22 => Some(&self.telephone),
            23 => Some(&self.title),
            24 => Some(&self.tnt_inst_id),
            25 => Some(&self.r#type),
            26 => Some(&self.user_mail_info_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.accept_electronic),
            1 => Some(&mut self.address),
            2 => Some(&mut self.auto),
            3 => Some(&mut self.bank_account),
            4 => Some(&mut self.bank_name),
            5 => Some(&mut self.business_licence_url),
            6 => Some(&mut self.creator),
            7 => Some(&mut self.gmt_create),
            8 => Some(&mut self.gmt_modified),
            9 => Some(&mut self.hold),
            10 => Some(&mut self.id),
            11 => Some(&mut self.ip_id),
            12 => Some(&mut self.last_modifier),
            13 => Some(&mut self.open_account_permit_url),
            14 => Some(&mut self.other_qualification_url),
            15 => Some(&mut self.status),
            16 => Some(&mut self.task_date),
            17 => Some(&mut self.tax_no),
            18 => Some(&mut self.tax_payer_qualification),
            19 => Some(&mut self.tax_qualification_url),
            20 => Some(&mut self.tax_reg_cert_url),
            21 => Some(&mut self.taxpayer_quali_valid),
            22 => Some(&mut self.telephone),
            23 => Some(&mut self.title),
            24 => Some(&mut self.tnt_inst_id),
            25 => Some(&mut self.r#type),
            26 => Some(&mut self.user_mail_info_list),
            _ => None,
        }
    }
}

impl Clone for UserInvoiceInfoOpenApiResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for UserInvoiceInfoOpenApiResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for UserInvoiceInfoOpenApiResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `UserMailInfoVo`.
///
/// Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:46`.
#[derive(Default)]
#[non_exhaustive]
pub struct UserMailInfoVo {
    /// The field `address`: a text.
    ///
    /// On the wire `address`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:48`.
    pub address: Option<String>,
    /// The field `city`: a text.
    ///
    /// On the wire `city`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:49`.
    pub city: Option<String>,
    /// The field `country`: a text.
    ///
    /// On the wire `country`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:50`.
    pub country: Option<String>,
    /// The field `county_district`: a text.
    ///
    /// On the wire `county_district`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:51`.
    pub county_district: Option<String>,
    /// The field `detail_address`: a text.
    ///
    /// On the wire `detail_address`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:52`.
    pub detail_address: Option<String>,
    /// The field `email`: a text.
    ///
    /// On the wire `email`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:53`.
    pub email: Option<String>,
    /// The field `gmt_create`: a text.
    ///
    /// On the wire `gmt_create`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:54`.
    pub gmt_create: Option<String>,
    /// The field `gmt_modified`: a text.
    ///
    /// On the wire `gmt_modified`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:55`.
    pub gmt_modified: Option<String>,
    /// The field `id`: a text.
    ///
    /// On the wire `id`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:56`.
    pub id: Option<String>,
    /// The field `name`: a text.
    ///
    /// On the wire `name`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:57`.
    pub name: Option<String>,
    /// The field `pid`: a text.
    ///
    /// On the wire `pid`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:58`.
    pub pid: Option<String>,
    /// The field `province`: a text.
    ///
    /// On the wire `province`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:59`.
    pub province: Option<String>,
    /// The field `street`: a text.
    ///
    /// On the wire `street`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:60`.
    pub street: Option<String>,
    /// The field `telephone`: a text.
    ///
    /// On the wire `telephone`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:61`.
    pub telephone: Option<String>,
}

impl record::Record for UserMailInfoVo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &USER_MAIL_INFO_VO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.address),
            1 => Some(&self.city),
            2 => Some(&self.country),
            3 => Some(&self.county_district),
            4 => Some(&self.detail_address),
            5 => Some(&self.email),
            6 => Some(&self.gmt_create),
            7 => Some(&self.gmt_modified),
            8 => Some(&self.id),
            9 => Some(&self.name),
            10 => Some(&self.pid),
            11 => Some(&self.province),
            12 => Some(&self.street),
            13 => Some(&self.telephone),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.address),
            1 => Some(&mut self.city),
            2 => Some(&mut self.country),
            3 => Some(&mut self.county_district),
            4 => Some(&mut self.detail_address),
            5 => Some(&mut self.email),
            6 => Some(&mut self.gmt_create),
            7 => Some(&mut self.gmt_modified),
            8 => Some(&mut self.id),
            9 => Some(&mut self.name),
            10 => Some(&mut self.pid),
            11 => Some(&mut self.province),
            12 => Some(&mut self.street),
            13 => Some(&mut self.telephone),
            _ => None,
        }
    }
}

impl Clone for UserMailInfoVo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for UserMailInfoVo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for UserMailInfoVo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.boss.fnc.userinvoiceinfo.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FncUserinvoiceinfoQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/boss/fnc.userinvoiceinfo.query.yaml:64`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:65`.
    InvalidParameter,
    /// On the wire `BIZ_ERROR`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:66`.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for FncUserinvoiceinfoQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
