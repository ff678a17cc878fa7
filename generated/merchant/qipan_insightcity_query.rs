//! `alipay.merchant.qipan.insightcity.query` · 棋盘开放洞察城市查询接口
//!
//! Query where the people of a crowd live, by province and city.
//!
//! Offered on the gateway (V2). Described in `spec/merchant/qipan.insightcity.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.merchant.qipan.insightcity.query` (棋盘开放洞察城市查询接口).
///
/// Query where the people of a crowd live, by province and city.
///
/// ```
/// use alipay::merchant::QipanInsightcityQuery;
///
/// let request = QipanInsightcityQuery::new()
///     .crowd_id("crowd_id");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`crowd_id`](Self::crowd_id) | required in some cases |
/// | [`relation_type`](Self::relation_type) | required in some cases |
///
/// Offered on the gateway (V2). Described in `spec/merchant/qipan.insightcity.query.yaml`.
/// Returns [`QipanInsightcityQueryResponse`], or an error with a [`QipanInsightcityQueryErrorCode`].
#[doc(alias = "alipay.merchant.qipan.insightcity.query")]
#[doc(alias = "棋盘开放洞察城市查询接口")]
#[must_use]
#[non_exhaustive]
pub struct QipanInsightcityQuery {
    /// Crowd id; required when analyzing a crowd.
    ///
    /// 人群id; required in some cases.
    pub crowd_id: Option<String>,
    /// User relation; required without a crowd id.
    ///
    /// 用户关系类型; required in some cases.
    pub relation_type: Option<String>,
    /// Date of the data, yyyyMMdd; absent means the previous day.
    ///
    /// 数据日期.
    pub report_date: Option<String>,
}

impl QipanInsightcityQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`crowd_id`](Self::crowd_id).
    #[inline]
    pub fn crowd_id(mut self, crowd_id: impl Into<String>) -> Self {
        self.crowd_id = Some(crowd_id.into());
        self
    }

    /// Sets [`relation_type`](Self::relation_type).
    #[inline]
    pub fn relation_type(mut self, relation_type: impl Into<String>) -> Self {
        self.relation_type = Some(relation_type.into());
        self
    }

    /// Sets [`report_date`](Self::report_date).
    #[inline]
    pub fn report_date(mut self, report_date: impl Into<String>) -> Self {
        self.report_date = Some(report_date.into());
        self
    }
}

/// The response of `alipay.merchant.qipan.insightcity.query` (棋盘开放洞察城市查询接口).
#[non_exhaustive]
pub struct QipanInsightcityQueryResponse {
    /// Share of the portrait's total that is neither unknown nor other.
    pub coverage: Option<String>,
    /// Data by province.
    ///
    /// 省级数据列表.
    pub data_list: Vec<PortraitProvinceValue>,
    /// Description of the portrait, a fixed Chinese text.
    ///
    /// 常住省市画像描述.
    pub portrait_desc: Option<String>,
    /// Kind of portrait, a fixed value.
    ///
    /// 常住城市画像类型. Example: `PROVINCE_CITY_DITU`.
    pub portrait_key: Option<record::Choice<QipanInsightcityQueryResponsePortraitKey>>,
    /// Name of the portrait, a fixed Chinese text.
    ///
    /// 常住城市的画像名称.
    pub portrait_name: Option<String>,
    /// Date the data were produced.
    ///
    /// 数据产出的日期.
    pub report_date: Option<String>,
}

/// Users of a crowd in one city.
#[non_exhaustive]
pub struct PortraitCityValue {
    /// Unique code of the city by national standard.
    ///
    /// 城市地区编码. Example: `330100`.
    pub area_code: Option<String>,
    /// Number of users in the city.
    pub num: Option<i64>,
    /// Unique name of the Chinese city; cities without data are absent.
    ///
    /// 国内城市名称.
    pub portrait_value: Option<String>,
}

/// Users of a crowd in one province.
#[non_exhaustive]
pub struct PortraitProvinceValue {
    /// Area code by national standard.
    ///
    /// 国标地区编码. Example: `330000`.
    pub area_code: Option<String>,
    /// Data of the province's cities.
    pub city_list: Vec<PortraitCityValue>,
    /// Number of people in the province.
    pub num: Option<i64>,
    /// Name of the province, autonomous region or municipality.
    ///
    /// 省名称.
    pub portrait_value: Option<String>,
}

/// The values of the platform's type `QipanInsightcityQueryResponsePortraitKey`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QipanInsightcityQueryResponsePortraitKey {
    /// `PROVINCE_CITY_DITU`: Fixed value.
    ProvinceCityDitu,
}

record::enumeration!(
    QipanInsightcityQueryResponsePortraitKey, "PROVINCE_CITY_DITU" ProvinceCityDitu
);

/// The error codes of `alipay.merchant.qipan.insightcity.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum QipanInsightcityQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(QipanInsightcityQueryErrorCode);

impl record::CallRequest for QipanInsightcityQuery {}

impl record::Request for QipanInsightcityQuery {
    type Response = QipanInsightcityQueryResponse;
    type ErrorCode = QipanInsightcityQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.merchant.qipan.insightcity.query",
        title: "棋盘开放洞察城市查询接口",
        file: "spec/merchant/qipan.insightcity.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &QIPAN_INSIGHTCITY_QUERY,
        response: &QIPAN_INSIGHTCITY_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    QipanInsightcityQuery, QIPAN_INSIGHTCITY_QUERY, 0 crowd_id None, 1 relation_type
    None, 2 report_date None
);

record::record!(
    QipanInsightcityQueryResponse, QIPAN_INSIGHTCITY_QUERY_RESPONSE, 0 coverage None, 1
    data_list Vec::new(), 2 portrait_desc None, 3 portrait_key None, 4 portrait_name
    None, 5 report_date None
);

record::record!(
    PortraitCityValue, PORTRAIT_CITY_VALUE, 0 area_code None, 1 num None, 2
    portrait_value None
);

record::record!(
    PortraitProvinceValue, PORTRAIT_PROVINCE_VALUE, 0 area_code None, 1 city_list
    Vec::new(), 2 num None, 3 portrait_value None
);

static QIPAN_INSIGHTCITY_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanInsightcityQuery",
    file: "spec/merchant/qipan.insightcity.query.yaml",
    rows: &[
        schema::Row::Text("crowd_id"),
        schema::Row::Text("relation_type"),
        schema::Row::Text("report_date"),
    ],
    rules: &[],
    lines: &[10, 11, 16],
};

static QIPAN_INSIGHTCITY_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanInsightcityQueryResponse",
    file: "spec/merchant/qipan.insightcity.query.yaml",
    rows: &[
        schema::Row::Text("coverage"),
        schema::Row::Plain(
            "data_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PORTRAIT_PROVINCE_VALUE),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("portrait_desc"),
        schema::Row::Text("portrait_key"),
        schema::Row::Text("portrait_name"),
        schema::Row::Text("report_date"),
    ],
    rules: &[],
    lines: &[],
};

static PORTRAIT_CITY_VALUE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PortraitCityValue",
    file: "spec/merchant/qipan.insightcity.query.yaml",
    rows: &[
        schema::Row::Text("area_code"),
        schema::Row::Plain("num", schema::Kind::Integer),
        schema::Row::Text("portrait_value"),
    ],
    rules: &[],
    lines: &[],
};

static PORTRAIT_PROVINCE_VALUE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PortraitProvinceValue",
    file: "spec/merchant/qipan.insightcity.query.yaml",
    rows: &[
        schema::Row::Text("area_code"),
        schema::Row::Plain(
            "city_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PORTRAIT_CITY_VALUE),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("num", schema::Kind::Integer),
        schema::Row::Text("portrait_value"),
    ],
    rules: &[],
    lines: &[],
};
