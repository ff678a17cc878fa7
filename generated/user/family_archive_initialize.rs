//! `alipay.user.family.archive.initialize` · 初始化家人信息档案(选人授权)组件
//!
//! Initialize the family archive component, in which users select and authorize relatives.
//!
//! Offered on the gateway (V2). Described in `spec/user/family.archive.initialize.yaml`.

use crate::{record, schema};

/// A request of `alipay.user.family.archive.initialize` (初始化家人信息档案(选人授权)组件).
///
/// Initialize the family archive component, in which users select and authorize relatives.
///
/// ```
/// use alipay::user::FamilyArchiveInitialize;
///
/// let request = FamilyArchiveInitialize::new()
///     .out_biz_no("20170101000001654bb46ba");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`max_archives_cnt`](Self::max_archives_cnt) | not less than 0; not more than 10 |
/// | [`min_archives_cnt`](Self::min_archives_cnt) | not less than 0; not more than 10 |
///
/// Offered on the gateway (V2). Described in `spec/user/family.archive.initialize.yaml`.
/// Returns [`FamilyArchiveInitializeResponse`], or an error with a [`FamilyArchiveInitializeErrorCode`].
#[doc(alias = "alipay.user.family.archive.initialize")]
#[doc(alias = "初始化家人信息档案(选人授权)组件")]
#[doc(alias = "初始化家人信息档案组件")]
#[doc(alias = "授权")]
#[must_use]
#[non_exhaustive]
pub struct FamilyArchiveInitialize {
    /// Family archive ids.
    ///
    /// 家庭档案id.
    pub archive_id_list: Vec<String>,
    /// Most archives that may be selected.
    ///
    /// Not less than 0; not more than 10.
    pub max_archives_cnt: Option<i64>,
    /// Fewest archives that must be selected.
    ///
    /// Not less than 0; not more than 10.
    pub min_archives_cnt: Option<i64>,
    /// External business number.
    ///
    /// 外部业务号. Example: `20170101000001654bb46ba`.
    pub out_biz_no: Option<String>,
    /// Authorization callback, identical to the app's setting; a valid URI without parameters.
    ///
    /// 授权回调地址.
    pub redirect_uri: Option<String>,
    /// Template of fields, wording and agreements; apply to the product owner for one.
    ///
    /// 家庭档案组件模板id. Example: `20170322000000000068101000300041`.
    pub template_id: Option<String>,
}

impl FamilyArchiveInitialize {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`archive_id_list`](Self::archive_id_list).
    #[inline]
    pub fn archive_id_list(
        mut self,
        archive_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.archive_id_list = archive_id_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`max_archives_cnt`](Self::max_archives_cnt).
    #[inline]
    pub fn max_archives_cnt(mut self, max_archives_cnt: i64) -> Self {
        self.max_archives_cnt = Some(max_archives_cnt);
        self
    }

    /// Sets [`min_archives_cnt`](Self::min_archives_cnt).
    #[inline]
    pub fn min_archives_cnt(mut self, min_archives_cnt: i64) -> Self {
        self.min_archives_cnt = Some(min_archives_cnt);
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`redirect_uri`](Self::redirect_uri).
    #[inline]
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(redirect_uri.into());
        self
    }

    /// Sets [`template_id`](Self::template_id).
    #[inline]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }
}

/// The response of `alipay.user.family.archive.initialize` (初始化家人信息档案(选人授权)组件).
#[non_exhaustive]
pub struct FamilyArchiveInitializeResponse {
    /// URL that opens the family archive component.
    ///
    /// 家人信息档案组件唤起地址.
    pub archive_plugin_url: Option<String>,
}

/// The error codes of `alipay.user.family.archive.initialize`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum FamilyArchiveInitializeErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(FamilyArchiveInitializeErrorCode);

impl record::CallRequest for FamilyArchiveInitialize {}

impl record::Request for FamilyArchiveInitialize {
    type Response = FamilyArchiveInitializeResponse;
    type ErrorCode = FamilyArchiveInitializeErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.user.family.archive.initialize",
        title: "初始化家人信息档案(选人授权)组件",
        file: "spec/user/family.archive.initialize.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &FAMILY_ARCHIVE_INITIALIZE,
        response: &FAMILY_ARCHIVE_INITIALIZE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    FamilyArchiveInitialize, FAMILY_ARCHIVE_INITIALIZE, 0 archive_id_list Vec::new(), 1
    max_archives_cnt None, 2 min_archives_cnt None, 3 out_biz_no None, 4 redirect_uri
    None, 5 template_id None
);

record::record!(
    FamilyArchiveInitializeResponse, FAMILY_ARCHIVE_INITIALIZE_RESPONSE, 0
    archive_plugin_url None
);

static FAMILY_ARCHIVE_INITIALIZE: schema::RecordDef<'static> = schema::RecordDef {
    name: "FamilyArchiveInitialize",
    file: "spec/user/family.archive.initialize.yaml",
    rows: &[
        schema::Row::Plain(
            "archive_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Limited(
            "max_archives_cnt",
            schema::Kind::Integer,
            &[
                schema::LimitRow::Firm(schema::Limit::Minimum("0")),
                schema::LimitRow::Firm(schema::Limit::Maximum("10")),
            ],
        ),
        schema::Row::Limited(
            "min_archives_cnt",
            schema::Kind::Integer,
            &[
                schema::LimitRow::Firm(schema::Limit::Minimum("0")),
                schema::LimitRow::Firm(schema::Limit::Maximum("10")),
            ],
        ),
        schema::Row::Text("out_biz_no"),
        schema::Row::Text("redirect_uri"),
        schema::Row::Text("template_id"),
    ],
    rules: &[],
    lines: &[10, 11, 11, 11, 12, 12, 12, 13, 14, 18],
};

static FAMILY_ARCHIVE_INITIALIZE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "FamilyArchiveInitializeResponse",
    file: "spec/user/family.archive.initialize.yaml",
    rows: &[schema::Row::Text("archive_plugin_url")],
    rules: &[],
    lines: &[],
};
