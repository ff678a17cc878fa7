//! `ant.merchant.expand.mcc.query` · 商户mcc信息查询
//!
//! Look up new-style MCC industry information.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/ant/merchant/mcc/query`. Described in
//! `spec/ant_merchant/expand.mcc.query.yaml`.

use crate::{record, schema};

/// A request of `ant.merchant.expand.mcc.query` (商户mcc信息查询).
///
/// Look up new-style MCC industry information.
///
/// ```
/// use alipay::ant_merchant::ExpandMccQuery;
///
/// let request = ExpandMccQuery::new()
///     .mcc_code_list("B0001,B0002");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/ant/merchant/mcc/query`. Described in
/// `spec/ant_merchant/expand.mcc.query.yaml`.
/// Returns [`ExpandMccQueryResponse`], or an error with a [`ExpandMccQueryErrorCode`].
#[doc(alias = "ant.merchant.expand.mcc.query")]
#[doc(alias = "/v3/ant/merchant/mcc/query")]
#[doc(alias = "商户mcc信息查询")]
#[doc(alias = "商户")]
#[must_use]
#[non_exhaustive]
pub struct ExpandMccQuery {
    /// MCC codes to look up, joined with commas.
    ///
    /// Example: `B0001,B0002`.
    pub mcc_code_list: Option<String>,
}

impl ExpandMccQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`mcc_code_list`](Self::mcc_code_list).
    #[inline]
    pub fn mcc_code_list(mut self, mcc_code_list: impl Into<String>) -> Self {
        self.mcc_code_list = Some(mcc_code_list.into());
        self
    }
}

/// The response of `ant.merchant.expand.mcc.query` (商户mcc信息查询).
#[non_exhaustive]
pub struct ExpandMccQueryResponse {
    /// Information about each code.
    ///
    /// Mcc查询信息结果列表.
    pub mcc_info_list: Vec<MccQueryInfo>,
}

/// Information about an MCC.
#[non_exhaustive]
pub struct MccQueryInfo {
    /// Whether the industry is a special one.
    ///
    /// 是否特殊行业. Example: `true`.
    pub is_special: Option<bool>,
    /// First-level category code, such as `A0001`.
    ///
    /// 一级类目code. Example: `A0001`.
    pub mcc_level_1: Option<String>,
    /// Name of the first-level category.
    ///
    /// 商户一级类目名称. Example: `商业生活服务`.
    pub mcc_level_1_name: Option<String>,
    /// Second-level category code, such as `B0001`.
    ///
    /// 二级类目code. Example: `B0001`.
    pub mcc_level_2: Option<String>,
    /// Name of the second-level category.
    ///
    /// 二级类目名称. Example: `中式正餐`.
    pub mcc_level_2_name: Option<String>,
    /// Qualifications a special industry must upload.
    ///
    /// Example:
    /// `申请成为该行业商家，请提交：1. 营业执照经营范围包含公路的投资、建设、收费、养护、管理、高速公路开发经营及服务`.
    pub mcc_requirements: Option<String>,
    /// Whether special qualifications are needed.
    ///
    /// Example: `false`.
    pub special_qual_required: Option<bool>,
}

/// The error codes of `ant.merchant.expand.mcc.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ExpandMccQueryErrorCode {
    /// `MER_ARGUMENT_NULL`: A required parameter is missing.
    ///
    /// Send all required parameters.
    MerArgumentNull,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    ExpandMccQueryErrorCode, "MER_ARGUMENT_NULL" MerArgumentNull, "SYSTEM_ERROR"
    SystemError
);

impl record::CallRequest for ExpandMccQuery {}

impl record::Request for ExpandMccQuery {
    type Response = ExpandMccQueryResponse;
    type ErrorCode = ExpandMccQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "ant.merchant.expand.mcc.query",
        title: "商户mcc信息查询",
        file: "spec/ant_merchant/expand.mcc.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/ant/merchant/mcc/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &EXPAND_MCC_QUERY,
        response: &EXPAND_MCC_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(ExpandMccQuery, EXPAND_MCC_QUERY, 0 mcc_code_list None);

record::record!(
    ExpandMccQueryResponse, EXPAND_MCC_QUERY_RESPONSE, 0 mcc_info_list Vec::new()
);

record::record!(
    MccQueryInfo, MCC_QUERY_INFO, 0 is_special None, 1 mcc_level_1 None, 2
    mcc_level_1_name None, 3 mcc_level_2 None, 4 mcc_level_2_name None, 5
    mcc_requirements None, 6 special_qual_required None
);

static EXPAND_MCC_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandMccQuery",
    file: "spec/ant_merchant/expand.mcc.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "mcc_code_list",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12],
};

static EXPAND_MCC_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandMccQueryResponse",
    file: "spec/ant_merchant/expand.mcc.query.yaml",
    rows: &[
        schema::Row::Plain(
            "mcc_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MCC_QUERY_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static MCC_QUERY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MccQueryInfo",
    file: "spec/ant_merchant/expand.mcc.query.yaml",
    rows: &[
        schema::Row::Plain("is_special", schema::Kind::Boolean),
        schema::Row::Text("mcc_level_1"),
        schema::Row::Text("mcc_level_1_name"),
        schema::Row::Text("mcc_level_2"),
        schema::Row::Text("mcc_level_2_name"),
        schema::Row::Text("mcc_requirements"),
        schema::Row::Plain("special_qual_required", schema::Kind::Boolean),
    ],
    rules: &[],
    lines: &[],
};
