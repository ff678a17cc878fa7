//! Types that several APIs of `open_public` share.
//!
//! Described in `spec/open_public/types.yaml`.

use crate::{record, schema};

/// A frame of an advertising carousel.
///
/// | Field | Limits |
/// |---|---|
/// | [`link_type`](Self::link_type) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct AdvertItem {
    /// Image URL from the image upload API; 996×240, JPG or PNG.
    ///
    /// 广告图片url. Example: `https://oalipay-dl-django.alicdn.com/rest/1.0/image?fileIds=xxx&zoom=xxx`.
    pub img_url: Option<String>,
    /// Kind of target that the slot opens.
    ///
    /// 跳转类型. Defaults to `HTTP`. Example: `HTTP`.
    pub link_type: Option<record::Choice<AdvertItemLinkType>>,
    /// Link opened by a tap on the image.
    ///
    /// 跳转链接. Example: `https://www.alipay.com`.
    pub link_url: Option<String>,
    /// Name of the frame; optional.
    ///
    /// 广告帧名称. Example: `首页广告`.
    pub name: Option<String>,
}

impl AdvertItem {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`img_url`](Self::img_url).
    #[inline]
    pub fn img_url(mut self, img_url: impl Into<String>) -> Self {
        self.img_url = Some(img_url.into());
        self
    }

    /// Sets [`link_type`](Self::link_type).
    #[inline]
    pub fn link_type(
        mut self,
        link_type: impl Into<record::Choice<AdvertItemLinkType>>,
    ) -> Self {
        self.link_type = Some(link_type.into());
        self
    }

    /// Sets [`link_url`](Self::link_url).
    #[inline]
    pub fn link_url(mut self, link_url: impl Into<String>) -> Self {
        self.link_url = Some(link_url.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// A first-level menu button.
///
/// | Field | Limits |
/// |---|---|
/// | [`action_param`](Self::action_param) | required in some cases; at most 255 characters |
/// | [`action_type`](Self::action_type) | required in some cases; one of its values |
/// | [`sub_button`](Self::sub_button) | at most 5 items |
/// | rule | At least one of `action_type`, `sub_button` |
#[must_use]
#[non_exhaustive]
pub struct ButtonObject {
    /// URL, custom value, phone number or map keyword, by `action_type`; no colons; not for `consumption`.
    ///
    /// Required in some cases; at most 255 characters.
    pub action_param: Option<String>,
    /// What a tap on the menu does; required without a second-level menu.
    ///
    /// 菜单类型; required in some cases.
    pub action_type: Option<record::Choice<ButtonObjectActionType>>,
    /// Icon URL from the image upload API, plain `http`, 60×60.
    ///
    /// Icon图片url. Example: `http://example.com/icon.png`.
    pub icon: Option<String>,
    /// Menu name in GBK; 5 Chinese characters for icon menus, 9 for text menus.
    ///
    /// 菜单名称. Example: `最新优惠`.
    pub name: Option<String>,
    /// Second-level menu, 1 to 5 entries; if empty, the button needs its own action.
    ///
    /// 二级菜单数组; at most 5 items.
    pub sub_button: Vec<SubButton>,
}

impl ButtonObject {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`action_param`](Self::action_param).
    #[inline]
    pub fn action_param(mut self, action_param: impl Into<String>) -> Self {
        self.action_param = Some(action_param.into());
        self
    }

    /// Sets [`action_type`](Self::action_type).
    #[inline]
    pub fn action_type(
        mut self,
        action_type: impl Into<record::Choice<ButtonObjectActionType>>,
    ) -> Self {
        self.action_type = Some(action_type.into());
        self
    }

    /// Sets [`icon`](Self::icon).
    #[inline]
    pub fn icon(mut self, icon: impl Into<String>) -> Self {
        self.icon = Some(icon.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`sub_button`](Self::sub_button).
    #[inline]
    pub fn sub_button(
        mut self,
        sub_button: impl IntoIterator<Item = SubButton>,
    ) -> Self {
        self.sub_button = sub_button.into_iter().collect();
        self
    }
}

/// A label condition that selects followers; label ids must not repeat.
#[must_use]
#[non_exhaustive]
pub struct ComplexLabelRule {
    /// Label id.
    ///
    /// 标签id. Example: `10000`.
    pub label_id: Option<String>,
    /// Label value, several joined by commas; no underscore, vertical bar or space.
    ///
    /// 标签取值. Example: `95#`.
    pub label_value: Option<String>,
    /// Comparison between label and value.
    ///
    /// Other values may be added. Example: `EQ`.
    pub operator: Option<record::Choice<ComplexLabelRuleOperator>>,
}

impl ComplexLabelRule {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`label_id`](Self::label_id).
    #[inline]
    pub fn label_id(mut self, label_id: impl Into<String>) -> Self {
        self.label_id = Some(label_id.into());
        self
    }

    /// Sets [`label_value`](Self::label_value).
    #[inline]
    pub fn label_value(mut self, label_value: impl Into<String>) -> Self {
        self.label_value = Some(label_value.into());
        self
    }

    /// Sets [`operator`](Self::operator).
    #[inline]
    pub fn operator(
        mut self,
        operator: impl Into<record::Choice<ComplexLabelRuleOperator>>,
    ) -> Self {
        self.operator = Some(operator.into());
        self
    }
}

/// A user matcher that failed, with the reason.
#[must_use]
#[non_exhaustive]
pub struct ErrorMatcher {
    /// Reason of the failure.
    ///
    /// 失败原因.
    pub error_msg: Option<String>,
    /// The matcher that could not be labeled.
    ///
    /// 用户打标接口出错的匹配器.
    pub matcher: Option<Matcher>,
}

impl ErrorMatcher {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`error_msg`](Self::error_msg).
    #[inline]
    pub fn error_msg(mut self, error_msg: impl Into<String>) -> Self {
        self.error_msg = Some(error_msg.into());
        self
    }

    /// Sets [`matcher`](Self::matcher).
    #[inline]
    pub fn matcher(mut self, matcher: Matcher) -> Self {
        self.matcher = Some(matcher);
        self
    }
}

/// An extension area of the life account's home page.
///
/// | Field | Limits |
/// |---|---|
/// | [`height`](Self::height) | required in some cases; not less than 200; not more than 500 |
/// | rule | Where `type` is `h5`, there must be `height` |
#[must_use]
#[non_exhaustive]
pub struct ExtensionArea {
    /// Jump link starting with `https` or `alipays`; no longer used.
    ///
    /// 跳转链接. Example: `http://www.******.com`.
    #[deprecated(note = "Retired by the platform.")]
    pub goto_url: Option<String>,
    /// Height in pixels, an integer from 200 to 500; required for `h5`.
    ///
    /// 扩展区高度; required in some cases; not less than 200; not more than 500.
    pub height: Option<i64>,
    /// Name of the area.
    ///
    /// 扩展区名字. Example: `会员专区`.
    pub name: Option<String>,
    /// Content type of the area.
    ///
    /// 扩展区类型; other values may be added. Example: `h5`.
    pub r#type: Option<record::Choice<ExtensionAreaType>>,
    /// Address of the H5 page; must start with `https`.
    ///
    /// 扩展区url. Example: `https://example.com/h5`.
    pub url: Option<String>,
}

#[allow(deprecated)]
impl ExtensionArea {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`goto_url`](Self::goto_url).
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn goto_url(mut self, goto_url: impl Into<String>) -> Self {
        self.goto_url = Some(goto_url.into());
        self
    }

    /// Sets [`height`](Self::height).
    #[inline]
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(
        mut self,
        r#type: impl Into<record::Choice<ExtensionAreaType>>,
    ) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets [`url`](Self::url).
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

/// A label rule that selects users.
#[must_use]
#[non_exhaustive]
pub struct LabelRule {
    /// Label id.
    ///
    /// 标签id. Example: `10000`.
    pub label_id: Option<String>,
    /// Label value, several joined by commas; no underscore, vertical bar, space or square bracket.
    ///
    /// 标签值. Example: `95#`.
    pub label_value: Option<String>,
    /// Comparison; each label supports the operators given by the label list query.
    ///
    /// Other values may be added. Defaults to `IN`. Example: `EQ`.
    pub operator: Option<record::Choice<LabelRuleOperator>>,
}

impl LabelRule {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`label_id`](Self::label_id).
    #[inline]
    pub fn label_id(mut self, label_id: impl Into<String>) -> Self {
        self.label_id = Some(label_id.into());
        self
    }

    /// Sets [`label_value`](Self::label_value).
    #[inline]
    pub fn label_value(mut self, label_value: impl Into<String>) -> Self {
        self.label_value = Some(label_value.into());
        self
    }

    /// Sets [`operator`](Self::operator).
    #[inline]
    pub fn operator(
        mut self,
        operator: impl Into<record::Choice<LabelRuleOperator>>,
    ) -> Self {
        self.operator = Some(operator.into());
        self
    }
}

/// Identifies an Alipay user by id, phone or identity card.
///
/// | Field | Limits |
/// |---|---|
/// | [`identity_card`](Self::identity_card) | required in some cases |
/// | [`mobile_no`](Self::mobile_no) | required in some cases |
/// | [`open_id`](Self::open_id) | required in some cases |
/// | [`user_id`](Self::user_id) | required in some cases; at most 16 characters |
/// | rule | At least one of `identity_card`, `mobile_no`, `open_id`, `user_id` |
#[must_use]
#[non_exhaustive]
pub struct Matcher {
    /// Identity card number; this, `user_id` or `mobile_no` must be given.
    ///
    /// 身份证号码; required in some cases.
    pub identity_card: Option<String>,
    /// Phone number; this, `user_id` or `identity_card` must be given.
    ///
    /// 手机号码; required in some cases.
    pub mobile_no: Option<String>,
    /// Open id of the Alipay user.
    ///
    /// 支付宝用户openid; required in some cases. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Alipay user id, 16 digits starting with 2088; this, phone or identity card is needed.
    ///
    /// 支付宝用户id; required in some cases; at most 16 characters. Example: `2088000000000001`.
    pub user_id: Option<String>,
}

impl Matcher {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`identity_card`](Self::identity_card).
    #[inline]
    pub fn identity_card(mut self, identity_card: impl Into<String>) -> Self {
        self.identity_card = Some(identity_card.into());
        self
    }

    /// Sets [`mobile_no`](Self::mobile_no).
    #[inline]
    pub fn mobile_no(mut self, mobile_no: impl Into<String>) -> Self {
        self.mobile_no = Some(mobile_no.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// A label rule as returned by queries.
#[must_use]
#[non_exhaustive]
pub struct QueryLabelRule {
    /// Label id.
    ///
    /// 标签id. Example: `10000`.
    pub label_id: Option<String>,
    /// Label name.
    ///
    /// 标签名. Example: `职业`.
    pub label_name: Option<String>,
    /// Label value, several separated by commas.
    ///
    /// 标签值. Example: `95#`.
    pub label_value: Option<String>,
    /// Operator.
    ///
    /// 运算符. Example: `EQ`.
    pub operator: Option<String>,
}

impl QueryLabelRule {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`label_id`](Self::label_id).
    #[inline]
    pub fn label_id(mut self, label_id: impl Into<String>) -> Self {
        self.label_id = Some(label_id.into());
        self
    }

    /// Sets [`label_name`](Self::label_name).
    #[inline]
    pub fn label_name(mut self, label_name: impl Into<String>) -> Self {
        self.label_name = Some(label_name.into());
        self
    }

    /// Sets [`label_value`](Self::label_value).
    #[inline]
    pub fn label_value(mut self, label_value: impl Into<String>) -> Self {
        self.label_value = Some(label_value.into());
        self
    }

    /// Sets [`operator`](Self::operator).
    #[inline]
    pub fn operator(mut self, operator: impl Into<String>) -> Self {
        self.operator = Some(operator.into());
        self
    }
}

/// A second-level menu button.
///
/// | Field | Limits |
/// |---|---|
/// | [`action_param`](Self::action_param) | at most 255 characters |
/// | [`action_type`](Self::action_type) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct SubButton {
    /// URL, custom value, phone number or map keyword, depending on `action_type`; no colons.
    ///
    /// At most 255 characters.
    pub action_param: Option<String>,
    /// What a tap on the menu does.
    ///
    /// 菜单类型.
    pub action_type: Option<record::Choice<SubButtonActionType>>,
    /// Icon URL from the image upload API, plain `http`, 60×60.
    ///
    /// Icon图片url. Example: `http://example.com/icon.png`.
    pub icon: Option<String>,
    /// Menu name in GBK; 5 Chinese characters for icon menus, 9 for text menus.
    ///
    /// 菜单名称. Example: `最新优惠`.
    pub name: Option<String>,
}

impl SubButton {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`action_param`](Self::action_param).
    #[inline]
    pub fn action_param(mut self, action_param: impl Into<String>) -> Self {
        self.action_param = Some(action_param.into());
        self
    }

    /// Sets [`action_type`](Self::action_type).
    #[inline]
    pub fn action_type(
        mut self,
        action_type: impl Into<record::Choice<SubButtonActionType>>,
    ) -> Self {
        self.action_type = Some(action_type.into());
        self
    }

    /// Sets [`icon`](Self::icon).
    #[inline]
    pub fn icon(mut self, icon: impl Into<String>) -> Self {
        self.icon = Some(icon.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// A content entry of a marketing slot.
///
/// | Field | Limits |
/// |---|---|
/// | [`link_type`](Self::link_type) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct TopicItem {
    /// Image URL from the image upload API; 300×300, JPG or PNG.
    ///
    /// 内容图片url. Example: `https://oalipay-dl-django.alicdn.com/rest/1.0/image?fileIds=xxx&zoom=xxx`.
    pub img_url: Option<String>,
    /// Kind of target that the slot opens.
    ///
    /// 跳转类型. Defaults to `HTTP`. Example: `HTTP`.
    pub link_type: Option<record::Choice<TopicItemLinkType>>,
    /// Link opened by a tap on the content image.
    ///
    /// 跳转链接. Example: `https://www.alipay.com`.
    pub link_url: Option<String>,
    /// Explanation of the content.
    ///
    /// 内容说明. Example: `本周优惠`.
    pub sub_title: Option<String>,
    /// Title of the content.
    ///
    /// 内容标题. Example: `新品上市`.
    pub title: Option<String>,
}

impl TopicItem {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`img_url`](Self::img_url).
    #[inline]
    pub fn img_url(mut self, img_url: impl Into<String>) -> Self {
        self.img_url = Some(img_url.into());
        self
    }

    /// Sets [`link_type`](Self::link_type).
    #[inline]
    pub fn link_type(
        mut self,
        link_type: impl Into<record::Choice<TopicItemLinkType>>,
    ) -> Self {
        self.link_type = Some(link_type.into());
        self
    }

    /// Sets [`link_url`](Self::link_url).
    #[inline]
    pub fn link_url(mut self, link_url: impl Into<String>) -> Self {
        self.link_url = Some(link_url.into());
        self
    }

    /// Sets [`sub_title`](Self::sub_title).
    #[inline]
    pub fn sub_title(mut self, sub_title: impl Into<String>) -> Self {
        self.sub_title = Some(sub_title.into());
        self
    }

    /// Sets [`title`](Self::title).
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

/// The values of the platform's type `AdvertItemLinkType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AdvertItemLinkType {
    /// `HTTP`: Web page.
    Http,
    /// `APP`: Mini program.
    App,
}

record::enumeration!(AdvertItemLinkType, "HTTP" Http, "APP" App);

/// The values of the platform's type `ButtonObjectActionType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ButtonObjectActionType {
    /// `out`: Sends an event (事件型菜单).
    Out,
    /// `link`: Opens a link (链接型菜单).
    Link,
    /// `tel`: Dials a number (点击拨打电话).
    Tel,
    /// `map`: Shows a map (点击查看地图).
    Map,
    /// `consumption`: Shows the user's payments to the account's administrator.
    Consumption,
}

record::enumeration!(
    ButtonObjectActionType, "out" Out, "link" Link, "tel" Tel, "map" Map, "consumption"
    Consumption
);

/// The values of the platform's type `SubButtonActionType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SubButtonActionType {
    /// `out`: Sends an event (事件型菜单).
    Out,
    /// `link`: Opens a link (链接型菜单).
    Link,
    /// `tel`: Dials a number (点击拨打电话).
    Tel,
    /// `map`: Shows a map (点击查看地图).
    Map,
    /// `consumption`: Shows the user's payments to the account's administrator.
    Consumption,
}

record::enumeration!(
    SubButtonActionType, "out" Out, "link" Link, "tel" Tel, "map" Map, "consumption"
    Consumption
);

/// The values of the platform's type `ComplexLabelRuleOperator`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ComplexLabelRuleOperator {
    /// `EQ`: Equal (等于).
    Eq,
    /// `NEQ`: Not equal (不等于).
    Neq,
    /// `LT`: Less than (小于).
    Lt,
    /// `GT`: Greater than (大于).
    Gt,
    /// `LTEQ`: Less than or equal (小于等于).
    Lteq,
    /// `GTEQ`: Greater than or equal (大于等于).
    Gteq,
    /// `LIKE`: Matches (匹配).
    Like,
    /// `BETWEEN`: Within a range (范围).
    Between,
    /// `IN`: In the list (包含).
    In,
    /// `NOTIN`: Not in the list (不包含).
    Notin,
}

record::enumeration!(
    ComplexLabelRuleOperator, "EQ" Eq, "NEQ" Neq, "LT" Lt, "GT" Gt, "LTEQ" Lteq, "GTEQ"
    Gteq, "LIKE" Like, "BETWEEN" Between, "IN" In, "NOTIN" Notin
);

/// The values of the platform's type `ExtensionAreaType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExtensionAreaType {
    /// `h5`: H5 page.
    H5,
}

record::enumeration!(ExtensionAreaType, "h5" H5);

/// The values of the platform's type `LabelRuleOperator`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum LabelRuleOperator {
    /// `EQ`: Equal (等于).
    Eq,
    /// `BETWEEN`: Within a range (范围).
    Between,
    /// `IN`: In the list (包含).
    In,
}

record::enumeration!(LabelRuleOperator, "EQ" Eq, "BETWEEN" Between, "IN" In);

/// The values of the platform's type `TopicItemLinkType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TopicItemLinkType {
    /// `HTTP`: Web page.
    Http,
    /// `APP`: Mini program.
    App,
}

record::enumeration!(TopicItemLinkType, "HTTP" Http, "APP" App);

record::record!(
    AdvertItem, ADVERT_ITEM, 0 img_url None, 1 link_type None, 2 link_url None, 3 name
    None
);

record::record!(
    ButtonObject, BUTTON_OBJECT, 0 action_param None, 1 action_type None, 2 icon None, 3
    name None, 4 sub_button Vec::new()
);

record::record!(
    ComplexLabelRule, COMPLEX_LABEL_RULE, 0 label_id None, 1 label_value None, 2 operator
    None
);

record::record!(ErrorMatcher, ERROR_MATCHER, 0 error_msg None, 1 matcher None);

record::record!(
    ExtensionArea, EXTENSION_AREA, 0 goto_url None, 1 height None, 2 name None, 3 r#type
    None, 4 url None
);

record::record!(
    LabelRule, LABEL_RULE, 0 label_id None, 1 label_value None, 2 operator None
);

record::record!(
    Matcher, MATCHER, 0 identity_card None, 1 mobile_no None, 2 open_id None, 3 user_id
    None
);

record::record!(
    QueryLabelRule, QUERY_LABEL_RULE, 0 label_id None, 1 label_name None, 2 label_value
    None, 3 operator None
);

record::record!(
    SubButton, SUB_BUTTON, 0 action_param None, 1 action_type None, 2 icon None, 3 name
    None
);

record::record!(
    TopicItem, TOPIC_ITEM, 0 img_url None, 1 link_type None, 2 link_url None, 3 sub_title
    None, 4 title None
);

pub(crate) static ADVERT_ITEM: schema::RecordDef<'static> = schema::RecordDef {
    name: "AdvertItem",
    file: "spec/open_public/types.yaml",
    rows: &[
        schema::Row::Text("img_url"),
        schema::Row::Limited(
            "link_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["HTTP", "APP"]))],
        ),
        schema::Row::Text("link_url"),
        schema::Row::Text("name"),
    ],
    rules: &[],
    lines: &[7, 12, 15, 21, 26],
};

pub(crate) static BUTTON_OBJECT: schema::RecordDef<'static> = schema::RecordDef {
    name: "ButtonObject",
    file: "spec/open_public/types.yaml",
    rows: &[
        schema::Row::Limited(
            "action_param",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(255))],
        ),
        schema::Row::Limited(
            "action_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["out", "link", "tel", "map", "consumption"]),
                ),
            ],
        ),
        schema::Row::Text("icon"),
        schema::Row::Text("name"),
        schema::Row::Limited(
            "sub_button",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SUB_BUTTON),
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(5))],
        ),
    ],
    rules: &[schema::Rule::AtLeastOne(&["action_type", "sub_button"])],
    lines: &[31, 35, 36, 39, 47, 52, 57, 61, 63],
};

pub(crate) static COMPLEX_LABEL_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ComplexLabelRule",
    file: "spec/open_public/types.yaml",
    rows: &[
        schema::Row::Text("label_id"),
        schema::Row::Text("label_value"),
        schema::Row::Text("operator"),
    ],
    rules: &[],
    lines: &[68, 69, 74],
};

pub(crate) static ERROR_MATCHER: schema::RecordDef<'static> = schema::RecordDef {
    name: "ErrorMatcher",
    file: "spec/open_public/types.yaml",
    rows: &[
        schema::Row::Text("error_msg"),
        schema::Row::Plain("matcher", schema::Kind::Record(&MATCHER)),
    ],
    rules: &[],
    lines: &[94, 95],
};

pub(crate) static EXTENSION_AREA: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExtensionArea",
    file: "spec/open_public/types.yaml",
    rows: &[
        schema::Row::Text("goto_url"),
        schema::Row::Limited(
            "height",
            schema::Kind::Integer,
            &[
                schema::LimitRow::Firm(schema::Limit::Minimum("200")),
                schema::LimitRow::Firm(schema::Limit::Maximum("500")),
            ],
        ),
        schema::Row::Text("name"),
        schema::Row::Text("type"),
        schema::Row::Text("url"),
    ],
    rules: &[
        schema::Rule::When {
            field: "type",
            equals: "h5",
            require: &["height"],
        },
    ],
    lines: &[100, 106, 111, 112, 113, 114, 122, 128],
};

pub(crate) static LABEL_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LabelRule",
    file: "spec/open_public/types.yaml",
    rows: &[
        schema::Row::Text("label_id"),
        schema::Row::Text("label_value"),
        schema::Row::Text("operator"),
    ],
    rules: &[],
    lines: &[133, 134, 139],
};

pub(crate) static MATCHER: schema::RecordDef<'static> = schema::RecordDef {
    name: "Matcher",
    file: "spec/open_public/types.yaml",
    rows: &[
        schema::Row::Text("identity_card"),
        schema::Row::Text("mobile_no"),
        schema::Row::Text("open_id"),
        schema::Row::Limited(
            "user_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(16))],
        ),
    ],
    rules: &[
        schema::Rule::AtLeastOne(&["identity_card", "mobile_no", "open_id", "user_id"]),
    ],
    lines: &[153, 158, 163, 169, 174, 177],
};

pub(crate) static QUERY_LABEL_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QueryLabelRule",
    file: "spec/open_public/types.yaml",
    rows: &[
        schema::Row::Text("label_id"),
        schema::Row::Text("label_name"),
        schema::Row::Text("label_value"),
        schema::Row::Text("operator"),
    ],
    rules: &[],
    lines: &[182, 183, 184, 185],
};

pub(crate) static SUB_BUTTON: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubButton",
    file: "spec/open_public/types.yaml",
    rows: &[
        schema::Row::Limited(
            "action_param",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(255))],
        ),
        schema::Row::Limited(
            "action_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["out", "link", "tel", "map", "consumption"]),
                ),
            ],
        ),
        schema::Row::Text("icon"),
        schema::Row::Text("name"),
    ],
    rules: &[],
    lines: &[190, 193, 194, 197, 204, 209],
};

pub(crate) static TOPIC_ITEM: schema::RecordDef<'static> = schema::RecordDef {
    name: "TopicItem",
    file: "spec/open_public/types.yaml",
    rows: &[
        schema::Row::Text("img_url"),
        schema::Row::Limited(
            "link_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["HTTP", "APP"]))],
        ),
        schema::Row::Text("link_url"),
        schema::Row::Text("sub_title"),
        schema::Row::Text("title"),
    ],
    rules: &[],
    lines: &[218, 223, 226, 232, 237, 238],
};
