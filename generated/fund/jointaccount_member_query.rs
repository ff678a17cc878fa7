//! `alipay.fund.jointaccount.member.query` · 企业查询员工列表
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/jointaccount/member/query`. Described in
//! `spec/fund/jointaccount.member.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/fund/jointaccount.member.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.fund.jointaccount.member.query",
    title: "企业查询员工列表",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Get,
        path: "/v3/alipay/fund/jointaccount/member/query",
    }),
    idempotency: schema::Idempotency::Always,
    request: &JOINTACCOUNT_MEMBER_QUERY,
    response: &JOINTACCOUNT_MEMBER_QUERY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "PRODUCT_NOT_SIGN",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 38,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 39,
        },
    ],
};

static JOINTACCOUNT_MEMBER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountMemberQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "product_code",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "biz_scene",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "account_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "page_num",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "page_size",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "agreement_no",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 17,
        },
    ],
    rules: &[],
};

static JOINTACCOUNT_MEMBER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountMemberQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "account_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "biz_scene",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "member_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&JOINT_ACCOUNT_MEMBER_RESP_DTO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "page_num",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "page_size",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "product_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "total_page_count",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
    ],
    rules: &[],
};

static JOINT_ACCOUNT_MEMBER_RESP_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointAccountMemberRespDto",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "account_quota",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::JOINT_ACCOUNT_QUOTA_DTO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "logon_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
    ],
    rules: &[],
};

/// A request of `alipay.fund.jointaccount.member.query` (企业查询员工列表).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/jointaccount/member/query`. Described in
/// `spec/fund/jointaccount.member.query.yaml`.
/// Answered by [`JointaccountMemberQueryResponse`], or by an error with a [`JointaccountMemberQueryErrorCode`].
#[doc(alias = "alipay.fund.jointaccount.member.query")]
#[doc(alias = "企业查询员工列表")]
#[derive(Default)]
#[non_exhaustive]
pub struct JointaccountMemberQuery {
    /// The field `product_code`: a text.
    ///
    /// On the wire `product_code`. Source: `spec/fund/jointaccount.member.query.yaml:10`.
    pub product_code: Option<String>,
    /// The field `biz_scene`: a text.
    ///
    /// On the wire `biz_scene`. Source: `spec/fund/jointaccount.member.query.yaml:11`.
    pub biz_scene: Option<String>,
    /// The field `account_id`: a text.
    ///
    /// On the wire `account_id`. Source: `spec/fund/jointaccount.member.query.yaml:12`.
    pub account_id: Option<String>,
    /// The field `page_num`: a text.
    ///
    /// On the wire `page_num`. Source: `spec/fund/jointaccount.member.query.yaml:13`.
    pub page_num: Option<String>,
    /// The field `page_size`: a text.
    ///
    /// On the wire `page_size`. Source: `spec/fund/jointaccount.member.query.yaml:14`.
    pub page_size: Option<String>,
    /// The field `user_id`: a text.
    ///
    /// On the wire `user_id`. Source: `spec/fund/jointaccount.member.query.yaml:15`.
    pub user_id: Option<String>,
    /// The field `open_id`: a text.
    ///
    /// On the wire `open_id`. Source: `spec/fund/jointaccount.member.query.yaml:16`.
    pub open_id: Option<String>,
    /// The field `agreement_no`: a text.
    ///
    /// On the wire `agreement_no`. Source: `spec/fund/jointaccount.member.query.yaml:17`.
    pub agreement_no: Option<String>,
}

impl JointaccountMemberQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    #[must_use]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    #[must_use]
    pub fn biz_scene(mut self, biz_scene: impl Into<String>) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    #[must_use]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    #[must_use]
    pub fn page_num(mut self, page_num: impl Into<String>) -> Self {
        self.page_num = Some(page_num.into());
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    #[must_use]
    pub fn page_size(mut self, page_size: impl Into<String>) -> Self {
        self.page_size = Some(page_size.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    #[must_use]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    #[must_use]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }
}

impl record::Record for JointaccountMemberQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOINTACCOUNT_MEMBER_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.product_code),
            1 => Some(&self.biz_scene),
            2 => Some(&self.account_id),
            3 => Some(&self.page_num),
            4 => Some(&self.page_size),
            5 => Some(&self.user_id),
            6 => Some(&self.open_id),
            7 => Some(&self.agreement_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.product_code),
            1 => Some(&mut self.biz_scene),
            2 => Some(&mut self.account_id),
            3 => Some(&mut self.page_num),
            4 => Some(&mut self.page_size),
            5 => Some(&mut self.user_id),
            6 => Some(&mut self.open_id),
            7 => Some(&mut self.agreement_no),
            _ => None,
        }
    }
}

impl Clone for JointaccountMemberQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JointaccountMemberQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JointaccountMemberQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for JointaccountMemberQuery {}

impl record::Request for JointaccountMemberQuery {
    type Response = JointaccountMemberQueryResponse;
    type ErrorCode = JointaccountMemberQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.fund.jointaccount.member.query` (企业查询员工列表).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct JointaccountMemberQueryResponse {
    /// The field `account_id`: a text.
    ///
    /// On the wire `account_id`. Source: `spec/fund/jointaccount.member.query.yaml:20`.
    pub account_id: Option<String>,
    /// The field `biz_scene`: a text.
    ///
    /// On the wire `biz_scene`. Source: `spec/fund/jointaccount.member.query.yaml:21`.
    pub biz_scene: Option<String>,
    /// The field `member_list`: a list; each element is a record of the kind `JointAccountMemberRespDto`.
    ///
    /// On the wire `member_list`. Source: `spec/fund/jointaccount.member.query.yaml:22`.
    pub member_list: Vec<JointAccountMemberRespDto>,
    /// The field `page_num`: a text.
    ///
    /// On the wire `page_num`. Source: `spec/fund/jointaccount.member.query.yaml:23`.
    pub page_num: Option<String>,
    /// The field `page_size`: a text.
    ///
    /// On the wire `page_size`. Source: `spec/fund/jointaccount.member.query.yaml:24`.
    pub page_size: Option<String>,
    /// The field `product_code`: a text.
    ///
    /// On the wire `product_code`. Source: `spec/fund/jointaccount.member.query.yaml:25`.
    pub product_code: Option<String>,
    /// The field `total_page_count`: a text.
    ///
    /// On the wire `total_page_count`. Source: `spec/fund/jointaccount.member.query.yaml:26`.
    pub total_page_count: Option<String>,
}

impl record::Record for JointaccountMemberQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOINTACCOUNT_MEMBER_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.biz_scene),
            2 => Some(&self.member_list),
            3 => Some(&self.page_num),
            4 => Some(&self.page_size),
            5 => Some(&self.product_code),
            6 => Some(&self.total_page_count),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.biz_scene),
            2 => Some(&mut self.member_list),
            3 => Some(&mut self.page_num),
            4 => Some(&mut self.page_size),
            5 => Some(&mut self.product_code),
            6 => Some(&mut self.total_page_count),
            _ => None,
        }
    }
}

impl Clone for JointaccountMemberQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JointaccountMemberQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JointaccountMemberQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `JointAccountMemberRespDto`.
///
/// Source: `spec/fund/jointaccount.member.query.yaml:29`.
#[derive(Default)]
#[non_exhaustive]
pub struct JointAccountMemberRespDto {
    /// The field `account_quota`: a list; each element is a record of the kind `JointAccountQuotaDto`.
    ///
    /// On the wire `account_quota`. Source: `spec/fund/jointaccount.member.query.yaml:31`.
    pub account_quota: Vec<super::types::JointAccountQuotaDto>,
    /// The field `logon_id`: a text.
    ///
    /// On the wire `logon_id`. Source: `spec/fund/jointaccount.member.query.yaml:32`.
    pub logon_id: Option<String>,
    /// The field `name`: a text.
    ///
    /// On the wire `name`. Source: `spec/fund/jointaccount.member.query.yaml:33`.
    pub name: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/fund/jointaccount.member.query.yaml:34`.
    pub status: Option<String>,
    /// The field `user_id`: a text.
    ///
    /// On the wire `user_id`. Source: `spec/fund/jointaccount.member.query.yaml:35`.
    pub user_id: Option<String>,
}

impl record::Record for JointAccountMemberRespDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOINT_ACCOUNT_MEMBER_RESP_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_quota),
            1 => Some(&self.logon_id),
            2 => Some(&self.name),
            3 => Some(&self.status),
            4 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_quota),
            1 => Some(&mut self.logon_id),
            2 => Some(&mut self.name),
            3 => Some(&mut self.status),
            4 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Clone for JointAccountMemberRespDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JointAccountMemberRespDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JointAccountMemberRespDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.fund.jointaccount.member.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JointaccountMemberQueryErrorCode {
    /// On the wire `PRODUCT_NOT_SIGN`. Source: `spec/fund/jointaccount.member.query.yaml:38`.
    ProductNotSign,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/fund/jointaccount.member.query.yaml:39`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for JointaccountMemberQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("PRODUCT_NOT_SIGN", Self::ProductNotSign),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
