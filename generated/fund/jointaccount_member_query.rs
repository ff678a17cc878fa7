//! `alipay.fund.jointaccount.member.query` · 企业查询员工列表
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/jointaccount/member/query`. Described in
//! `spec/fund/jointaccount.member.query.yaml`.

use crate::{record, schema};

static JOINTACCOUNT_MEMBER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountMemberQuery",
    file: "spec/fund/jointaccount.member.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("product_code", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("biz_scene", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("account_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("page_num", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("page_size", 14)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("user_id", 15)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("open_id", 16)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_no", 17)
        },
    ],
    rules: &[],
};

static JOINTACCOUNT_MEMBER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountMemberQueryResponse",
    file: "spec/fund/jointaccount.member.query.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 20),
        schema::FieldDef::text("biz_scene", 21),
        schema::FieldDef::new(
            "member_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&JOINT_ACCOUNT_MEMBER_RESP_DTO),
                    limits: &[],
                },
            ),
            22,
        ),
        schema::FieldDef::text("page_num", 23),
        schema::FieldDef::text("page_size", 24),
        schema::FieldDef::text("product_code", 25),
        schema::FieldDef::text("total_page_count", 26),
    ],
    rules: &[],
};

static JOINT_ACCOUNT_MEMBER_RESP_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointAccountMemberRespDto",
    file: "spec/fund/jointaccount.member.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "account_quota",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::JOINT_ACCOUNT_QUOTA_DTO),
                    limits: &[],
                },
            ),
            31,
        ),
        schema::FieldDef::text("logon_id", 32),
        schema::FieldDef::text("name", 33),
        schema::FieldDef::text("status", 34),
        schema::FieldDef::text("user_id", 35),
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
#[must_use]
#[non_exhaustive]
pub struct JointaccountMemberQuery {
    /// On the wire `product_code`, a text. Source: `spec/fund/jointaccount.member.query.yaml:10`.
    pub product_code: Option<String>,
    /// On the wire `biz_scene`, a text. Source: `spec/fund/jointaccount.member.query.yaml:11`.
    pub biz_scene: Option<String>,
    /// On the wire `account_id`, a text. Source: `spec/fund/jointaccount.member.query.yaml:12`.
    pub account_id: Option<String>,
    /// On the wire `page_num`, a text. Source: `spec/fund/jointaccount.member.query.yaml:13`.
    pub page_num: Option<String>,
    /// On the wire `page_size`, a text. Source: `spec/fund/jointaccount.member.query.yaml:14`.
    pub page_size: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/fund/jointaccount.member.query.yaml:15`.
    pub user_id: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/fund/jointaccount.member.query.yaml:16`.
    pub open_id: Option<String>,
    /// On the wire `agreement_no`, a text. Source: `spec/fund/jointaccount.member.query.yaml:17`.
    pub agreement_no: Option<String>,
}

impl JointaccountMemberQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            product_code: None,
            biz_scene: None,
            account_id: None,
            page_num: None,
            page_size: None,
            user_id: None,
            open_id: None,
            agreement_no: None,
        }
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    pub fn biz_scene(mut self, biz_scene: impl Into<String>) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    pub fn page_num(mut self, page_num: impl Into<String>) -> Self {
        self.page_num = Some(page_num.into());
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: impl Into<String>) -> Self {
        self.page_size = Some(page_size.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
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

impl Default for JointaccountMemberQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.jointaccount.member.query",
        title: "企业查询员工列表",
        file: "spec/fund/jointaccount.member.query.yaml",
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.fund.jointaccount.member.query` (企业查询员工列表).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct JointaccountMemberQueryResponse {
    /// On the wire `account_id`, a text. Source: `spec/fund/jointaccount.member.query.yaml:20`.
    pub account_id: Option<String>,
    /// On the wire `biz_scene`, a text. Source: `spec/fund/jointaccount.member.query.yaml:21`.
    pub biz_scene: Option<String>,
    /// On the wire `member_list`, a list; each element is a record of the kind `JointAccountMemberRespDto`. Source:
    /// `spec/fund/jointaccount.member.query.yaml:22`.
    pub member_list: Vec<JointAccountMemberRespDto>,
    /// On the wire `page_num`, a text. Source: `spec/fund/jointaccount.member.query.yaml:23`.
    pub page_num: Option<String>,
    /// On the wire `page_size`, a text. Source: `spec/fund/jointaccount.member.query.yaml:24`.
    pub page_size: Option<String>,
    /// On the wire `product_code`, a text. Source: `spec/fund/jointaccount.member.query.yaml:25`.
    pub product_code: Option<String>,
    /// On the wire `total_page_count`, a text. Source: `spec/fund/jointaccount.member.query.yaml:26`.
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

impl Default for JointaccountMemberQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            account_id: None,
            biz_scene: None,
            member_list: Vec::new(),
            page_num: None,
            page_size: None,
            product_code: None,
            total_page_count: None,
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
#[non_exhaustive]
pub struct JointAccountMemberRespDto {
    /// On the wire `account_quota`, a list; each element is a record of the kind `JointAccountQuotaDto`. Source:
    /// `spec/fund/jointaccount.member.query.yaml:31`.
    pub account_quota: Vec<super::types::JointAccountQuotaDto>,
    /// On the wire `logon_id`, a text. Source: `spec/fund/jointaccount.member.query.yaml:32`.
    pub logon_id: Option<String>,
    /// On the wire `name`, a text. Source: `spec/fund/jointaccount.member.query.yaml:33`.
    pub name: Option<String>,
    /// On the wire `status`, a text. Source: `spec/fund/jointaccount.member.query.yaml:34`.
    pub status: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/fund/jointaccount.member.query.yaml:35`.
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

impl Default for JointAccountMemberRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            account_quota: Vec::new(),
            logon_id: None,
            name: None,
            status: None,
            user_id: None,
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
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl std::fmt::Debug for JointaccountMemberQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
