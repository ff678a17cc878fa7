//! `alipay.data.dataservice.ad.agentreportdata.query` · 广告代理商投放数据查询
//!
//! Query delivery data of an advertising agent.
//!
//! Offered on the gateway (V2). Described in `spec/data/dataservice.ad.agentreportdata.query.yaml`.

use crate::{record, schema};

static DATASERVICE_AD_AGENTREPORTDATA_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataserviceAdAgentreportdataQuery",
    file: "spec/data/dataservice.ad.agentreportdata.query.yaml",
    fields: &[
        schema::FieldDef::text("alipay_pid", 10),
        schema::FieldDef::text("biz_token", 11),
        schema::FieldDef::new(
            "conv_code_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            16,
        ),
        schema::FieldDef::text("conv_time_join_rule", 17),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Minimum("1"), 21)],
            ..schema::FieldDef::new("current", schema::Kind::Integer, 21)
        },
        schema::FieldDef::text("delivery_mode", 22),
        schema::FieldDef::text("end_date", 23),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 28),
        schema::FieldDef::text("principal_tag", 29),
        schema::FieldDef::new(
            "principal_tag_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            34,
        ),
        schema::FieldDef::text("query_type", 35),
        schema::FieldDef::new("show_conv_data", schema::Kind::Boolean, 39),
        schema::FieldDef::text("start_date", 40),
    ],
    rules: &[],
};

static DATASERVICE_AD_AGENTREPORTDATA_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataserviceAdAgentreportdataQueryResponse",
    file: "spec/data/dataservice.ad.agentreportdata.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "data_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&AD_REPORT_DATA_DETAIL),
                    limits: &[],
                },
            ),
            47,
        ),
        schema::FieldDef::new("total", schema::Kind::Integer, 51),
    ],
    rules: &[],
};

static AD_REPORT_CONVERSION_DATA_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "AdReportConversionDataDetail",
    file: "spec/data/dataservice.ad.agentreportdata.query.yaml",
    fields: &[
        schema::FieldDef::text("conversion_result", 57),
        schema::FieldDef::text("conversion_type", 58),
        schema::FieldDef::text("conversion_type_name", 59),
    ],
    rules: &[],
};

static AD_REPORT_DATA_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "AdReportDataDetail",
    file: "spec/data/dataservice.ad.agentreportdata.query.yaml",
    fields: &[
        schema::FieldDef::text("action_point", 64),
        schema::FieldDef::text("action_point_id", 67),
        schema::FieldDef::text("agent_alipay_account", 70),
        schema::FieldDef::text("agent_name", 71),
        schema::FieldDef::text("avg_conv_cost", 72),
        schema::FieldDef::text("biz_date", 73),
        schema::FieldDef::new("click", schema::Kind::Integer, 77),
        schema::FieldDef::text("click_rate", 78),
        schema::FieldDef::text("conv_result", 79),
        schema::FieldDef::new(
            "conversion_data_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&AD_REPORT_CONVERSION_DATA_DETAIL),
                    limits: &[],
                },
            ),
            80,
        ),
        schema::FieldDef::new("cost", schema::Kind::Integer, 84),
        schema::FieldDef::text("cost_format", 85),
        schema::FieldDef::text("cpc", 86),
        schema::FieldDef::text("cpm", 87),
        schema::FieldDef::text("creative_id", 88),
        schema::FieldDef::text("creative_name", 89),
        schema::FieldDef::text("cvr", 90),
        schema::FieldDef::text("data_id", 91),
        schema::FieldDef::text("group_id", 95),
        schema::FieldDef::text("group_name", 96),
        schema::FieldDef::new("impression", schema::Kind::Integer, 97),
        schema::FieldDef::text("main_picture_height", 98),
        schema::FieldDef::text("main_picture_id", 101),
        schema::FieldDef::text("main_picture_name", 104),
        schema::FieldDef::text("main_picture_url", 107),
        schema::FieldDef::text("main_picture_width", 110),
        schema::FieldDef::text("main_title", 113),
        schema::FieldDef::text("main_title_id", 116),
        schema::FieldDef::new("main_video_height", schema::Kind::Integer, 117),
        schema::FieldDef::text("main_video_id", 120),
        schema::FieldDef::text("main_video_name", 123),
        schema::FieldDef::text("main_video_url", 126),
        schema::FieldDef::new("main_video_width", schema::Kind::Integer, 129),
        schema::FieldDef::text("market_target_name", 132),
        schema::FieldDef::text("order_id", 133),
        schema::FieldDef::text("order_name", 134),
        schema::FieldDef::text("plan_id", 135),
        schema::FieldDef::text("plan_name", 136),
        schema::FieldDef::text("principal_alipay_account", 137),
        schema::FieldDef::text("principal_name", 138),
        schema::FieldDef::text("principal_pid", 139),
        schema::FieldDef::text("scene_name", 140),
        schema::FieldDef::text("sub_title", 141),
        schema::FieldDef::text("sub_title_id", 145),
    ],
    rules: &[],
};

/// A request of `alipay.data.dataservice.ad.agentreportdata.query` (广告代理商投放数据查询).
///
/// Query delivery data of an advertising agent.
///
/// ```
/// use alipay::data::DataserviceAdAgentreportdataQuery;
///
/// let request = DataserviceAdAgentreportdataQuery::new()
///     .biz_token("HYjofejnnlp89730202bcklHH");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`current`](Self::current) | not less than 1 |
///
/// Offered on the gateway (V2). Described in `spec/data/dataservice.ad.agentreportdata.query.yaml`.
/// Returns [`DataserviceAdAgentreportdataQueryResponse`], or an error with a [`DataserviceAdAgentreportdataQueryErrorCode`].
#[doc(alias = "alipay.data.dataservice.ad.agentreportdata.query")]
#[doc(alias = "广告代理商投放数据查询")]
#[doc(alias = "广告")]
#[must_use]
#[non_exhaustive]
pub struct DataserviceAdAgentreportdataQuery {
    /// Agent's own Alipay PID, starting with 2088\.
    ///
    /// 登录用户支付宝统一ID.
    pub alipay_pid: Option<String>,
    /// Access token from the agent's details on the advertising platform.
    ///
    /// 权限token. Example: `HYjofejnnlp89730202bcklHH`.
    pub biz_token: Option<String>,
    /// Codes of conversion metrics.
    ///
    /// 转化指标code数组.
    pub conv_code_list: Vec<String>,
    /// Conversions count at conversion time, or at time of the billed click or impression.
    ///
    /// 转化时间归因.
    pub conv_time_join_rule: Option<String>,
    /// Page number, counted from 1\.
    ///
    /// 分页查询的页码; not less than 1.
    pub current: Option<i64>,
    /// Delivery mode.
    ///
    /// 投放模式.
    pub delivery_mode: Option<String>,
    /// Last day, `yyyyMMdd`, included; at most 7 days, 1 day for hourly data.
    ///
    /// 数据查询结束时间. Example: `20171108`.
    pub end_date: Option<String>,
    /// Entries on a page.
    ///
    /// 分页查询时每页返回条数. Example: `10`.
    pub page_size: Option<i64>,
    /// Agent's tag from its details on the advertising platform.
    ///
    /// 代理商商家标识. Example: `yfvbv133498`.
    pub principal_tag: Option<String>,
    /// Tags of the merchants wanted; if left out, all merchants.
    pub principal_tag_list: Vec<String>,
    /// How data are summed: in total, by day or by hour.
    ///
    /// 数据汇总方式.
    pub query_type: Option<String>,
    /// Whether conversion metrics are returned.
    ///
    /// Defaults to `true`.
    pub show_conv_data: Option<bool>,
    /// First day, `yyyyMMdd`; at most 7 days, 1 day for hourly data.
    ///
    /// 数据查询开始时间. Example: `20171102`.
    pub start_date: Option<String>,
}

impl DataserviceAdAgentreportdataQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            alipay_pid: None,
            biz_token: None,
            conv_code_list: Vec::new(),
            conv_time_join_rule: None,
            current: None,
            delivery_mode: None,
            end_date: None,
            page_size: None,
            principal_tag: None,
            principal_tag_list: Vec::new(),
            query_type: None,
            show_conv_data: None,
            start_date: None,
        }
    }

    /// Sets [`alipay_pid`](Self::alipay_pid).
    #[inline]
    pub fn alipay_pid(mut self, alipay_pid: impl Into<String>) -> Self {
        self.alipay_pid = Some(alipay_pid.into());
        self
    }

    /// Sets [`biz_token`](Self::biz_token).
    #[inline]
    pub fn biz_token(mut self, biz_token: impl Into<String>) -> Self {
        self.biz_token = Some(biz_token.into());
        self
    }

    /// Sets [`conv_code_list`](Self::conv_code_list).
    #[inline]
    pub fn conv_code_list(
        mut self,
        conv_code_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.conv_code_list = conv_code_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`conv_time_join_rule`](Self::conv_time_join_rule).
    #[inline]
    pub fn conv_time_join_rule(
        mut self,
        conv_time_join_rule: impl Into<String>,
    ) -> Self {
        self.conv_time_join_rule = Some(conv_time_join_rule.into());
        self
    }

    /// Sets [`current`](Self::current).
    #[inline]
    pub fn current(mut self, current: i64) -> Self {
        self.current = Some(current);
        self
    }

    /// Sets [`delivery_mode`](Self::delivery_mode).
    #[inline]
    pub fn delivery_mode(mut self, delivery_mode: impl Into<String>) -> Self {
        self.delivery_mode = Some(delivery_mode.into());
        self
    }

    /// Sets [`end_date`](Self::end_date).
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`principal_tag`](Self::principal_tag).
    #[inline]
    pub fn principal_tag(mut self, principal_tag: impl Into<String>) -> Self {
        self.principal_tag = Some(principal_tag.into());
        self
    }

    /// Sets [`principal_tag_list`](Self::principal_tag_list).
    #[inline]
    pub fn principal_tag_list(
        mut self,
        principal_tag_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.principal_tag_list = principal_tag_list
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`query_type`](Self::query_type).
    #[inline]
    pub fn query_type(mut self, query_type: impl Into<String>) -> Self {
        self.query_type = Some(query_type.into());
        self
    }

    /// Sets [`show_conv_data`](Self::show_conv_data).
    #[inline]
    pub fn show_conv_data(mut self, show_conv_data: bool) -> Self {
        self.show_conv_data = Some(show_conv_data);
        self
    }

    /// Sets [`start_date`](Self::start_date).
    #[inline]
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }
}

impl record::Record for DataserviceAdAgentreportdataQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DATASERVICE_AD_AGENTREPORTDATA_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.alipay_pid),
            1 => Some(&self.biz_token),
            2 => Some(&self.conv_code_list),
            3 => Some(&self.conv_time_join_rule),
            4 => Some(&self.current),
            5 => Some(&self.delivery_mode),
            6 => Some(&self.end_date),
            7 => Some(&self.page_size),
            8 => Some(&self.principal_tag),
            9 => Some(&self.principal_tag_list),
            10 => Some(&self.query_type),
            11 => Some(&self.show_conv_data),
            12 => Some(&self.start_date),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.alipay_pid),
            1 => Some(&mut self.biz_token),
            2 => Some(&mut self.conv_code_list),
            3 => Some(&mut self.conv_time_join_rule),
            4 => Some(&mut self.current),
            5 => Some(&mut self.delivery_mode),
            6 => Some(&mut self.end_date),
            7 => Some(&mut self.page_size),
            8 => Some(&mut self.principal_tag),
            9 => Some(&mut self.principal_tag_list),
            10 => Some(&mut self.query_type),
            11 => Some(&mut self.show_conv_data),
            12 => Some(&mut self.start_date),
            _ => None,
        }
    }
}

impl Default for DataserviceAdAgentreportdataQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DataserviceAdAgentreportdataQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DataserviceAdAgentreportdataQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DataserviceAdAgentreportdataQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for DataserviceAdAgentreportdataQuery {}

impl record::Request for DataserviceAdAgentreportdataQuery {
    type Response = DataserviceAdAgentreportdataQueryResponse;
    type ErrorCode = DataserviceAdAgentreportdataQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.data.dataservice.ad.agentreportdata.query",
        title: "广告代理商投放数据查询",
        file: "spec/data/dataservice.ad.agentreportdata.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &DATASERVICE_AD_AGENTREPORTDATA_QUERY,
        response: &DATASERVICE_AD_AGENTREPORTDATA_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The response of `alipay.data.dataservice.ad.agentreportdata.query` (广告代理商投放数据查询).
#[non_exhaustive]
pub struct DataserviceAdAgentreportdataQueryResponse {
    /// Data found; empty if no advertising took place.
    ///
    /// 查询结果数据列表.
    pub data_list: Vec<AdReportDataDetail>,
    /// Total number of entries.
    ///
    /// 分页查询的记录总条数. Example: `1000`.
    pub total: Option<i64>,
}

impl record::Record for DataserviceAdAgentreportdataQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DATASERVICE_AD_AGENTREPORTDATA_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.data_list),
            1 => Some(&self.total),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.data_list),
            1 => Some(&mut self.total),
            _ => None,
        }
    }
}

impl Default for DataserviceAdAgentreportdataQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            data_list: Vec::new(),
            total: None,
        }
    }
}

impl Clone for DataserviceAdAgentreportdataQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DataserviceAdAgentreportdataQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DataserviceAdAgentreportdataQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Result of one kind of conversion.
#[non_exhaustive]
pub struct AdReportConversionDataDetail {
    /// Result of the conversion event.
    ///
    /// 转化事件结果.
    pub conversion_result: Option<String>,
    /// Type of the conversion event.
    ///
    /// 转化事件类型. Example: `225`.
    pub conversion_type: Option<String>,
    /// Name of the conversion event type.
    ///
    /// 转化事件类型名称.
    pub conversion_type_name: Option<String>,
}

impl record::Record for AdReportConversionDataDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AD_REPORT_CONVERSION_DATA_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.conversion_result),
            1 => Some(&self.conversion_type),
            2 => Some(&self.conversion_type_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.conversion_result),
            1 => Some(&mut self.conversion_type),
            2 => Some(&mut self.conversion_type_name),
            _ => None,
        }
    }
}

impl Default for AdReportConversionDataDetail {
    #[inline]
    fn default() -> Self {
        Self {
            conversion_result: None,
            conversion_type: None,
            conversion_type_name: None,
        }
    }
}

impl Clone for AdReportConversionDataDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AdReportConversionDataDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AdReportConversionDataDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Figures of an advertisement.
#[non_exhaustive]
pub struct AdReportDataDetail {
    /// Action point of the material; returned for all material levels.
    pub action_point: Option<String>,
    /// Id of the action point; returned for all material levels.
    pub action_point_id: Option<String>,
    /// Agent's account; returned by the agent API only.
    ///
    /// 代理商账号.
    pub agent_alipay_account: Option<String>,
    /// Agent's name; returned by the agent API only.
    ///
    /// 代理商名称. Example: `某某`.
    pub agent_name: Option<String>,
    /// Average cost of a conversion, in yuan: total cost over conversions.
    ///
    /// An amount of money as a decimal number.
    pub avg_conv_cost: Option<record::Amount>,
    /// Day of the data, `yyyyMMdd`, for `DETAIL`; may be absent for `ALL_SUM`.
    ///
    /// Example: `20220501`.
    pub biz_date: Option<String>,
    /// Clicks; empty if there were none.
    ///
    /// 点击量.
    pub click: Option<i64>,
    /// Clicks in percent of impressions.
    pub click_rate: Option<String>,
    /// Conversions, counted at the time of the conversion event.
    pub conv_result: Option<String>,
    /// Conversions by type; empty if there are none or no event is bound.
    ///
    /// 投放转化数据.
    pub conversion_data_list: Vec<AdReportConversionDataDetail>,
    /// Cost, in fen; empty if there was none.
    ///
    /// 消费金额.
    pub cost: Option<i64>,
    /// Cost, in yuan.
    ///
    /// 消费金额; an amount of money as a decimal number.
    pub cost_format: Option<record::Amount>,
    /// Cost of a click, in yuan: total cost over clicks.
    ///
    /// An amount of money as a decimal number.
    pub cpc: Option<record::Amount>,
    /// Cost of a thousand impressions, in yuan.
    ///
    /// An amount of money as a decimal number.
    pub cpm: Option<record::Amount>,
    /// Id of the creative.
    ///
    /// 创意id. Example: `6785`.
    pub creative_id: Option<String>,
    /// Name of the creative.
    ///
    /// 创意名称.
    pub creative_name: Option<String>,
    /// Conversions in percent of clicks.
    pub cvr: Option<String>,
    /// Id of the plan, group, creative or order summed, depending on `ad_level`.
    ///
    /// Example: `20391`.
    pub data_id: Option<String>,
    /// Id of the advertising group.
    ///
    /// 单元ID. Example: `10000`.
    pub group_id: Option<String>,
    /// Name of the advertising group.
    ///
    /// 单元名称. Example: `女装单元`.
    pub group_name: Option<String>,
    /// Impressions; empty if there were none.
    ///
    /// 展现量.
    pub impression: Option<i64>,
    /// Height of the main picture; returned for material levels other than `VIDEO`.
    pub main_picture_height: Option<String>,
    /// Id of the main picture; returned for material levels other than `VIDEO`.
    pub main_picture_id: Option<String>,
    /// Name of the main picture; returned for material levels other than `VIDEO`.
    pub main_picture_name: Option<String>,
    /// URL of the main picture; returned for material levels other than `VIDEO`.
    pub main_picture_url: Option<String>,
    /// Width of the main picture; returned for material levels other than `VIDEO`.
    pub main_picture_width: Option<String>,
    /// Main title of the material; returned for all material levels.
    pub main_title: Option<String>,
    /// Id of the main title; returned for all material levels.
    pub main_title_id: Option<String>,
    /// Height of the main video; returned for material levels other than `PHOTO`.
    pub main_video_height: Option<i64>,
    /// Id of the main video; returned for material levels other than `PHOTO`.
    pub main_video_id: Option<String>,
    /// Name of the main video; returned for material levels other than `PHOTO`.
    pub main_video_name: Option<String>,
    /// URL of the main video; returned for material levels other than `PHOTO`.
    pub main_video_url: Option<String>,
    /// Width of the main video; returned for material levels other than `PHOTO`.
    pub main_video_width: Option<i64>,
    /// Name of the marketing target.
    ///
    /// 营销目标名称.
    pub market_target_name: Option<String>,
    /// Order id.
    ///
    /// 订单id. Example: `20190801110070000006380000250621`.
    pub order_id: Option<String>,
    /// Name of the order.
    ///
    /// 订单名称.
    pub order_name: Option<String>,
    /// Id of the plan.
    ///
    /// 计划id. Example: `2021042001000100000000668277`.
    pub plan_id: Option<String>,
    /// Name of the plan.
    ///
    /// 计划名称. Example: `春季推广计划`.
    pub plan_name: Option<String>,
    /// Merchant's account.
    ///
    /// 商家账户.
    pub principal_alipay_account: Option<String>,
    /// Merchant's name.
    ///
    /// 商家名称.
    pub principal_name: Option<String>,
    /// Merchant's PID.
    ///
    /// 商家PID.
    pub principal_pid: Option<String>,
    /// Name of the advertising product.
    ///
    /// 投放产品名称. Example: `搜索推广`.
    pub scene_name: Option<String>,
    /// Subtitle of the material; returned for all material levels.
    ///
    /// Example: `本周优惠`.
    pub sub_title: Option<String>,
    /// Id of the subtitle; returned for all material levels.
    pub sub_title_id: Option<String>,
}

impl record::Record for AdReportDataDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AD_REPORT_DATA_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.action_point),
            1 => Some(&self.action_point_id),
            2 => Some(&self.agent_alipay_account),
            3 => Some(&self.agent_name),
            4 => Some(&self.avg_conv_cost),
            5 => Some(&self.biz_date),
            6 => Some(&self.click),
            7 => Some(&self.click_rate),
            8 => Some(&self.conv_result),
            9 => Some(&self.conversion_data_list),
            10 => Some(&self.cost),
            11 => Some(&self.cost_format),
            12 => Some(&self.cpc),
            13 => Some(&self.cpm),
            14 => Some(&self.creative_id),
            15 => Some(&self.creative_name),
            16 => Some(&self.cvr),
            17 => Some(&self.data_id),
            18 => Some(&self.group_id),
            19 => Some(&self.group_name),
            20 => Some(&self.impression),
            21 => Some(&self.main_picture_height),
            22 => Some(&self.main_picture_id),
            23 => Some(&self.main_picture_name),
            24 => Some(&self.main_picture_url),
            25 => Some(&self.main_picture_width),
            26 => Some(&self.main_title),
            27 => Some(&self.main_title_id),
            28 => Some(&self.main_video_height),
            29 => Some(&self.main_video_id),
            30 => Some(&self.main_video_name),
            31 => Some(&self.main_video_url),
            32 => Some(&self.main_video_width),
            33 => Some(&self.market_target_name),
            34 => Some(&self.order_id),
            35 => Some(&self.order_name),
            36 => Some(&self.plan_id),
            37 => Some(&self.plan_name),
            38 => Some(&self.principal_alipay_account),
            39 => Some(&self.principal_name),
            40 => Some(&self.principal_pid),
            41 => Some(&self.scene_name),
            42 => Some(&self.sub_title),
            43 => Some(&self.sub_title_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.action_point),
            1 => Some(&mut self.action_point_id),
            2 => Some(&mut self.agent_alipay_account),
            3 => Some(&mut self.agent_name),
            4 => Some(&mut self.avg_conv_cost),
            5 => Some(&mut self.biz_date),
            6 => Some(&mut self.click),
            7 => Some(&mut self.click_rate),
            8 => Some(&mut self.conv_result),
            9 => Some(&mut self.conversion_data_list),
            10 => Some(&mut self.cost),
            11 => Some(&mut self.cost_format),
            12 => Some(&mut self.cpc),
            13 => Some(&mut self.cpm),
            14 => Some(&mut self.creative_id),
            15 => Some(&mut self.creative_name),
            16 => Some(&mut self.cvr),
            17 => Some(&mut self.data_id),
            18 => Some(&mut self.group_id),
            19 => Some(&mut self.group_name),
            20 => Some(&mut self.impression),
            21 => Some(&mut self.main_picture_height),
            22 => Some(&mut self.main_picture_id),
            23 => Some(&mut self.main_picture_name),
            24 => Some(&mut self.main_picture_url),
            25 => Some(&mut self.main_picture_width),
            26 => Some(&mut self.main_title),
            27 => Some(&mut self.main_title_id),
            28 => Some(&mut self.main_video_height),
            29 => Some(&mut self.main_video_id),
            30 => Some(&mut self.main_video_name),
            31 => Some(&mut self.main_video_url),
            32 => Some(&mut self.main_video_width),
            33 => Some(&mut self.market_target_name),
            34 => Some(&mut self.order_id),
            35 => Some(&mut self.order_name),
            36 => Some(&mut self.plan_id),
            37 => Some(&mut self.plan_name),
            38 => Some(&mut self.principal_alipay_account),
            39 => Some(&mut self.principal_name),
            40 => Some(&mut self.principal_pid),
            41 => Some(&mut self.scene_name),
            42 => Some(&mut self.sub_title),
            43 => Some(&mut self.sub_title_id),
            _ => None,
        }
    }
}

impl Default for AdReportDataDetail {
    #[inline]
    fn default() -> Self {
        Self {
            action_point: None,
            action_point_id: None,
            agent_alipay_account: None,
            agent_name: None,
            avg_conv_cost: None,
            biz_date: None,
            click: None,
            click_rate: None,
            conv_result: None,
            conversion_data_list: Vec::new(),
            cost: None,
            cost_format: None,
            cpc: None,
            cpm: None,
            creative_id: None,
            creative_name: None,
            cvr: None,
            data_id: None,
            group_id: None,
            group_name: None,
            impression: None,
            main_picture_height: None,
            main_picture_id: None,
            main_picture_name: None,
            main_picture_url: None,
            main_picture_width: None,
            main_title: None,
            main_title_id: None,
            main_video_height: None,
            main_video_id: None,
            main_video_name: None,
            main_video_url: None,
            main_video_width: None,
            market_target_name: None,
            order_id: None,
            order_name: None,
            plan_id: None,
            plan_name: None,
            principal_alipay_account: None,
            principal_name: None,
            principal_pid: None,
            scene_name: None,
            sub_title: None,
            sub_title_id: None,
        }
    }
}

impl Clone for AdReportDataDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AdReportDataDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AdReportDataDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.data.dataservice.ad.agentreportdata.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataserviceAdAgentreportdataQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for DataserviceAdAgentreportdataQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for DataserviceAdAgentreportdataQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
